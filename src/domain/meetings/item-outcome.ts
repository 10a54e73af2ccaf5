export const ITEM_OUTCOMES = ['decision', 'action', 'information', 'escalate', 'carried'] as const;
export type ItemOutcome = (typeof ITEM_OUTCOMES)[number];

interface Entered {
  readonly decided: boolean;
  readonly acted: boolean;
  readonly noted: boolean;
  /** Was on the agenda before the meeting. */
  readonly planned: boolean;
}

/**
 * What came of an item when nobody says it (requirement F12: each item has an outcome at close). An item of the
 * agenda about which nothing was written was not reached, and is carried.
 */
export function itemOutcome({ decided, acted, noted, planned }: Entered): ItemOutcome {
  if (decided) return 'decision';
  if (acted) return 'action';
  return planned && !noted ? 'carried' : 'information';
}
