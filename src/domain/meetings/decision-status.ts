import type { DecisionStatus } from './meeting';

/**
 * Without a quorum that the terms of reference ask for, a decision is a recommendation and comes up for
 * ratification. A collaborative that has set no quorum (null) decides.
 */
export function decisionStatus(quorate: boolean | null): DecisionStatus {
  return quorate === false ? 'recommended' : 'decided';
}
