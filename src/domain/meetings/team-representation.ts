/** A team of the team map that works where the collaborative does. */
export interface PlacedTeam {
  readonly id: string;
  /** Professions that work in it; empty where its figures are not in, or not this reader's to see. */
  readonly professions: readonly string[];
}

export interface Representation {
  /** Teams for which a member speaks. */
  readonly spokenFor: readonly string[];
  /** Teams of the collaborative's professions for which nobody is known to speak. */
  readonly without: readonly string[];
  /** Of a collaborative of one profession: teams of which nobody knows here whether that profession works in them. */
  readonly unknown: readonly string[];
  /** Members whose team stands in words alone: it may be one of those without. */
  readonly inWordsAlone: number;
}

/**
 * Teams choose who attends (F08): which teams of a collaborative's places have nobody who speaks for them. A
 * collaborative for all professions (`professionKey` null) asks every team.
 */
export function representTeams(
  teams: readonly PlacedTeam[],
  members: readonly { readonly teamId: string | null; readonly represents: string | null }[],
  professionKey: string | null,
): Representation {
  const chosen = new Set(members.flatMap(({ teamId }) => teamId ?? []));
  const open = teams.filter(({ id }) => !chosen.has(id));
  const isAsked = ({ professions }: PlacedTeam) =>
    professionKey === null || professions.includes(professionKey);
  const isUnknown = ({ professions }: PlacedTeam) => professionKey !== null && professions.length === 0;
  const ids = (some: readonly PlacedTeam[]) => some.map(({ id }) => id);
  return {
    spokenFor: ids(teams.filter(({ id }) => chosen.has(id))),
    without: ids(open.filter(isAsked)),
    unknown: ids(open.filter(isUnknown)),
    inWordsAlone: members.filter(({ teamId, represents }) => teamId === null && represents !== null).length,
  };
}
