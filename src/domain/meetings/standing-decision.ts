import { type CalendarDay, dayAfter } from '../time/calendar-day';

export interface StandingFacts {
  readonly decidedOn: CalendarDay;
  /** The first day that is no longer covered; null for a decision about one thing. */
  readonly standingUntil: CalendarDay | null;
}

/** Whether a case of its kind is covered on a day. */
export function coversOn({ decidedOn, standingUntil }: StandingFacts, day: CalendarDay): boolean {
  return standingUntil !== null && decidedOn <= day && day < standingUntil;
}

export type StandingProblem = 'before-decision' | 'in-past' | 'too-far' | 'later-than-before';

/**
 * What is wrong with the last day asked for; null where nothing is. It is not before the decision, not in the past
 * (what was covered stays covered), and `endEarly` only ever moves it nearer.
 */
export function lastDayProblem(
  { decidedOn, standingUntil }: StandingFacts,
  lastDay: CalendarDay,
  { today, endEarly, latest }: { today: CalendarDay; endEarly: boolean; latest: CalendarDay },
): StandingProblem | null {
  if (lastDay < decidedOn) return 'before-decision';
  if (lastDay < today) return 'in-past';
  if (lastDay > latest) return 'too-far';
  if (endEarly && standingUntil !== null && dayAfter(lastDay) > standingUntil) return 'later-than-before';
  return null;
}
