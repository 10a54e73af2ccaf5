import type { Tier } from '../../governance/deployment-facts';
import { plainHeading } from '../import/columns';

/** A row of the list of NHS occupation codes. */
export interface OccupationCodeRow {
  readonly code: string;
  /** Null where the code stands for none of the professions, or for more than one. */
  readonly professionKey: string | null;
  /** Those that it may mean. */
  readonly candidates: readonly string[];
  readonly ambiguous: boolean;
  readonly tier: Tier | null;
}

/** A row of the list of ESR job roles, retired ones included. */
export interface JobRoleRow {
  readonly code: string;
  readonly jobRole: string;
  readonly staffGroup: string;
  readonly professionKey: string | null;
  readonly tier: Tier | null;
}

export interface ListedProfession {
  readonly key: string;
  /** HCPC register part; null where there is none. */
  readonly registerPrefix: string | null;
  readonly oneOfThirteen: boolean;
}

export interface ProfessionListRows {
  readonly occupationCodes: readonly OccupationCodeRow[];
  readonly jobRoles: readonly JobRoleRow[];
  readonly professions: readonly ListedProfession[];
}

/** The lists by what a row of a file is looked up with; made once for a file. */
export interface ProfessionLists {
  readonly codes: ReadonlyMap<string, OccupationCodeRow>;
  /** By the plain name and by the code of the role; a name may stand under several codes. */
  readonly roles: ReadonlyMap<string, readonly JobRoleRow[]>;
  /** Professions whose people the portal counts. */
  readonly ours: ReadonlySet<string>;
  /** All professions that stand on a part of the HCPC register. */
  readonly byPrefix: ReadonlyMap<string, readonly string[]>;
}

/**
 * Counted beside the thirteen by local agreement, and never among them: the further professions that the national
 * programme names on its page "Allied Health Professional Collaboratives", key theme Engagement.
 */
export const ADDITIONAL_PROFESSIONS: ReadonlySet<string> = new Set([
  'audiologist',
  'rehabilitation-officer-visual-impairment',
  'rehabilitation-officer-hearing-impairment',
]);

/** What the lists hold is looked up by code and name: in which order they come does not matter. */
export function professionLists(
  { occupationCodes, jobRoles, professions }: ProfessionListRows,
  additional: ReadonlySet<string> = ADDITIONAL_PROFESSIONS,
): ProfessionLists {
  const roles = new Map<string, JobRoleRow[]>();
  for (const role of jobRoles) {
    for (const name of new Set([plainHeading(role.jobRole), plainHeading(role.code)])) {
      roles.set(name, [...(roles.get(name) ?? []), role]);
    }
  }
  const ours = professions.filter(({ key, oneOfThirteen }) => oneOfThirteen || additional.has(key));
  const onRegister = professions.filter(({ registerPrefix }) => registerPrefix !== null);
  const byPrefix = Map.groupBy(onRegister, ({ registerPrefix }) => registerPrefix ?? '');
  return {
    codes: new Map(occupationCodes.map((row) => [row.code.toUpperCase(), row])),
    roles,
    ours: new Set(ours.map(({ key }) => key)),
    byPrefix: new Map([...byPrefix].map(([prefix, rows]) => [prefix, rows.map(({ key }) => key)])),
  };
}
