import type { ItemOutcome } from './meeting';

interface Entered {
  readonly decided: boolean;
  readonly acted: boolean;
  readonly noted: boolean;
  /** Was on the agenda before the meeting. */
  readonly planned: boolean;
}

/**
 * What came of an item when nobody says it (requirement F12: each item has an outcome at close). An item of the
 * agenda about which nothing was written was not reached, and is carried; one that came up on the day with its title
 * alone was discussed, but nobody said what came of it, which is null and does not bring it back.
 */
export function itemOutcome({ decided, acted, noted, planned }: Entered): ItemOutcome | null {
  if (decided) return 'decision';
  if (acted) return 'action';
  if (noted) return 'information';
  return planned ? 'carried' : null;
}
