/** Fewer people than this could be recognised by readers outside the collaborative (DESIGN, equal voice). */
export const LEAST_PEOPLE = 3;

export interface CountedGroup {
  readonly key: string;
  readonly people: number;
}

/**
 * Which groups may be shown to someone outside. A group under the least number of people is hidden; so that nothing is
 * found by taking the shown from a total, those hidden together always have at least that number and are at least two:
 * where they are not, the smallest shown group is hidden with them. Does not depend on the order given.
 */
export function shownGroups(groups: readonly CountedGroup[], least: number = LEAST_PEOPLE): Set<string> {
  const bySize = [...groups].sort((a, b) => a.people - b.people || (a.key < b.key ? -1 : 1));
  let hidden = bySize.filter(({ people }) => people < least).length;
  if (hidden === 0) return new Set(bySize.map(({ key }) => key));
  const hiddenPeople = () => bySize.slice(0, hidden).reduce((sum, { people }) => sum + people, 0);
  // Groups without anybody hide nothing behind them.
  const hiddenPeopled = () => bySize.slice(0, hidden).filter(({ people }) => people > 0).length;
  while (hidden < bySize.length && (hiddenPeople() < least || hiddenPeopled() < 2)) hidden += 1;
  // All hidden and still too few to stand behind: nothing is shown, and no total either.
  return new Set(bySize.slice(hidden).map(({ key }) => key));
}

/** Whether a total over all groups may stand beside the shown ones: only when what it hides is enough people. */
export function totalMayBeShown(groups: readonly CountedGroup[], least: number = LEAST_PEOPLE): boolean {
  return groups.reduce((sum, { people }) => sum + people, 0) >= least;
}
