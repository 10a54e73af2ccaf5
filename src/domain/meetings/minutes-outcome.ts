import { itemOutcome } from './item-outcome';
import type { ItemOutcome } from './meeting';

interface Added {
  readonly decided: boolean;
  readonly acted: boolean;
}

/**
 * What came of an item once a correction adds a decision or actions to it: where it was only noted, or nobody had said,
 * that would no longer be true. What was said otherwise stays.
 */
export function outcomeWithAdded(outcome: ItemOutcome | null, added: Added): ItemOutcome | null {
  if (outcome !== null && outcome !== 'information') return outcome;
  return itemOutcome({ ...added, noted: false, planned: false }) ?? outcome;
}
