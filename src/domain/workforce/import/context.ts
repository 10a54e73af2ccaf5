import type { CalendarDay } from '../../time/calendar-day';
import type { ProfessionAnswers } from '../profession/determine-profession';
import type { ProfessionLists } from '../profession/profession-lists';
import { plainHeading } from './columns';
import type { Mapping } from './mapping';
import { readDay } from './read-day';
import { remembering } from './remembering';
import type { CellRules } from './row-reader';

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

/** What an extract is read against besides. */
export interface EsrContext {
  readonly lists: ProfessionLists;
  readonly professionAnswers: ProfessionAnswers;
  /** The code of the team that a person said a unit is, by the plain text of the unit. */
  readonly teamAnswers: ReadonlyMap<string, string>;
}

/** What a file is read against: the code lists, what this employer has, and how the file is written. */
export interface ImportContext {
  /** The day that the file speaks of. */
  readonly asAt: CalendarDay;
  readonly today: CalendarDay;
  /** Whether the rows become named records; otherwise an extract is summed by team. */
  readonly named: boolean;
  readonly professions: readonly KnownProfession[];
  /** Places that the employer serves. */
  readonly places: readonly KnownPlace[];
  /** The employer's teams. */
  readonly teams: readonly KnownPlace[];
  /** Whose each post number is; posts that ended included. */
  readonly posts: readonly { readonly postNumber: string; readonly staffNumber: string }[];
  readonly file: Omit<CellRules, 'columns' | 'readDay'> & {
    /** Serial days count from 1904. */
    readonly date1904: boolean;
  };
  readonly esr: EsrContext;
}

/** How cells are read under a mapping. */
export function cellRules({ file }: ImportContext, { columns }: Mapping): CellRules {
  return { ...file, columns, readDay: remembering((text) => readDay(text, file.date1904)) };
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

export const professionLookup = ({ professions }: ImportContext) =>
  lookup(
    professions,
    ({ key }) => key,
    ({ nameEn, nameCy }) => [nameEn, nameCy],
  );

export const placeLookup = ({ places }: ImportContext) =>
  lookup(
    places,
    ({ code }) => code,
    ({ nameEn, nameCy }) => [nameEn, nameCy],
  );

/** The code of the team that a unit is: as a person said it once, or by a team's own code or name. */
export function teamLookup(
  { teams }: ImportContext,
  answers: EsrContext['teamAnswers'],
): (unit: string) => string | null {
  const find = lookup(
    teams,
    ({ code }) => code,
    ({ nameEn, nameCy }) => [nameEn, nameCy],
  );
  return remembering((unit) => answers.get(plainHeading(unit)) ?? find(unit)?.code ?? null);
}
