import type { Finding } from '../finding/finding';
import type { CalendarDay } from '../time/calendar-day';
import type { DecisionStatus, MeetingStatus } from './meeting';

export type Ratification = 'ratified' | 'not_ratified';

export interface Recommendation {
  readonly collaborativeId: string;
  readonly status: DecisionStatus;
  readonly decidedOn: CalendarDay;
}

export interface RatifyingMeeting {
  readonly collaborativeId: string;
  readonly status: MeetingStatus;
  readonly heldOn: CalendarDay;
  /** Null where the collaborative sets no quorum. */
  readonly quorate: boolean | null;
  /** Whether its minutes are confirmed, and so take nothing up any more. */
  readonly minutesLocked: boolean;
  /** Whether it dealt with an item that comes of the recommendation; one that was only carried over says nothing. */
  readonly hasItem: boolean;
}

const ABOUT = {
  code: 'MEETING-RATIFY',
  standing: 'local-choice',
  source: { document: 'collaborative-terms-of-reference', section: '', requirements: ['F30'] },
  effect: 'refuse',
  mendBy: ['collaborativeLead', 'collaborativeDeputy'],
} as const satisfies Omit<Finding, 'facts'>;

/**
 * What stops a recommendation from being ratified, or not ratified, at a meeting: only a later meeting of the same
 * collaborative that was held, with a quorum where one is set, can say so, and its minutes tell of it or still can.
 */
export function checkRatification(recommendation: Recommendation, meeting: RatifyingMeeting): Finding[] {
  const wrong: [boolean, string][] = [
    [recommendation.status !== 'recommended', 'not-recommended'],
    [meeting.collaborativeId !== recommendation.collaborativeId, 'other-collaborative'],
    [meeting.status !== 'held', 'not-held'],
    [meeting.heldOn <= recommendation.decidedOn, 'not-later'],
    [meeting.quorate === false, 'not-quorate'],
    [meeting.minutesLocked && !meeting.hasItem, 'minutes-locked'],
  ];
  return wrong.flatMap(([isWrong, reason]) => (isWrong ? [{ ...ABOUT, facts: { reason } }] : []));
}

/** Decided if it was ratified. */
export function statusAfterRatification(answer: Ratification): DecisionStatus {
  return answer === 'ratified' ? 'decided' : 'not_ratified';
}
