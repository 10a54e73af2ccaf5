import type { Finding } from '../finding/finding';
import { capacityContract } from './e2d-capacity-contract';
import { findingOf } from './rule';

/**
 * What the gate would have said, where the database refused in its place: someone else took the WTE between the
 * judging and the writing. Figures are not known then; the page shows them when it is opened again.
 */
export function beyondContract(): Finding {
  return findingOf(capacityContract, { reason: 'taken-meanwhile' });
}
