import type { CalendarDay } from '../time/calendar-day';
import { subtractWte, type Wte } from '../wte/wte';
import type { DecisionStatus } from './meeting';

export const REVIEW_OUTCOMES = ['keep', 'change', 'end'] as const;
export type ReviewOutcome = (typeof REVIEW_OUTCOMES)[number];

export interface GapChange {
  /** Now − then: below zero it narrowed. */
  readonly change: Wte;
  readonly direction: 'narrowed' | 'widened' | 'same';
}

/** How a gap moved between two days, in the figures that are shown; null where one of both is not known. */
export function gapChange(then: Wte | null, now: Wte | null): GapChange | null {
  if (then === null || now === null) return null;
  const change = subtractWte(now, then);
  return { change, direction: change < 0 ? 'narrowed' : change > 0 ? 'widened' : 'same' };
}

export const DECISION_STATES = [
  'recommended',
  'not_ratified',
  'review_due',
  'standing',
  'decided',
  'superseded',
  'ended',
] as const;
/** A decision as the register shows it on a day. */
export type DecisionState = (typeof DECISION_STATES)[number];

export interface DecisionFacts {
  readonly status: DecisionStatus;
  readonly supersededById: string | null;
  /** The first day that is no longer covered. */
  readonly standingUntil: CalendarDay | null;
  readonly reviewOn: CalendarDay | null;
  /** Of the latest review. */
  readonly lastOutcome: ReviewOutcome | null;
}

/**
 * How a decision stands on a day, what weighs most first: one that is superseded, ended or not ratified is nothing
 * else; one in force is decided or standing, and may be due for review besides.
 */
export function decisionStates(
  facts: DecisionFacts,
  today: CalendarDay,
): [DecisionState, ...DecisionState[]] {
  const { status, supersededById, standingUntil, reviewOn, lastOutcome } = facts;
  if (status !== 'decided') return [status];
  if (supersededById !== null) return ['superseded'];
  if (lastOutcome === 'end' || (standingUntil !== null && standingUntil <= today)) return ['ended'];
  const inForce = standingUntil === null ? 'decided' : 'standing';
  return reviewOn !== null && reviewOn <= today ? [inForce, 'review_due'] : [inForce];
}

export function isInForce(facts: DecisionFacts, today: CalendarDay): boolean {
  const [state] = decisionStates(facts, today);
  return state === 'decided' || state === 'standing';
}

export function isReviewDue(facts: DecisionFacts, today: CalendarDay): boolean {
  return decisionStates(facts, today).includes('review_due');
}
