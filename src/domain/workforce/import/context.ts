import type { CalendarDay } from '../../time/calendar-day';
import { plainHeading } from './columns';

export interface KnownProfession {
  readonly key: string;
  readonly nameEn: string;
  readonly nameCy: string;
  /** HCPC register part; null where there is none. */
  readonly registerPrefix: string | null;
}

export interface KnownPlace {
  readonly code: string;
  readonly nameEn: string;
  readonly nameCy: string;
}

/** What a file is read against: the code lists, and what this employer may place people in. */
export interface ImportContext {
  /** The day that the file speaks of. */
  readonly asAt: CalendarDay;
  readonly today: CalendarDay;
  readonly professions: readonly KnownProfession[];
  /** Places that the employer serves. */
  readonly places: readonly KnownPlace[];
  /** Codes of the employer's teams, for the named template. */
  readonly teamCodes: readonly string[];
  /** Whose each post number is, for the named template; posts that ended included. */
  readonly posts: readonly { readonly postNumber: string; readonly staffNumber: string }[];
}

/** Looks things up by code, or by name in either language where the name is of one thing only. */
export function lookup<Thing>(
  things: readonly Thing[],
  code: (thing: Thing) => string,
  names: (thing: Thing) => readonly string[],
): (text: string) => Thing | null {
  const byCode = new Map(things.map((thing) => [plainHeading(code(thing)), thing]));
  const byName = new Map<string, Thing | null>();
  for (const thing of things) {
    for (const name of new Set(names(thing).map(plainHeading))) {
      byName.set(name, byName.has(name) ? null : thing);
    }
  }
  return (text) => byCode.get(plainHeading(text)) ?? byName.get(plainHeading(text)) ?? null;
}
