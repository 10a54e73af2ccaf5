import { addDays, type CalendarDay } from '@/domain/time/calendar-day';
import type { ProblemKey } from '@/server/form-fields';

const FIVE_YEARS = 5 * 365 + 1;

/** What is wrong with the days of a request: capacity is asked for ahead, and not for longer than anyone can plan. */
export function dayProblems(
  { firstDay, lastDay }: { readonly firstDay: CalendarDay; readonly lastDay: CalendarDay },
  today: CalendarDay,
): Record<string, ProblemKey> {
  const latest = addDays(today, FIVE_YEARS);
  const problems: Record<string, ProblemKey> = {};
  if (firstDay < today) problems.firstDay = 'dayInPast';
  else if (firstDay > latest) problems.firstDay = 'dayTooFar';
  if (lastDay > latest) problems.lastDay = 'dayTooFar';
  return problems;
}

/** A day on which something was done cannot be ahead. */
export function pastDayProblem(
  name: string,
  day: CalendarDay,
  today: CalendarDay,
): Record<string, ProblemKey> {
  return day > today ? { [name]: 'dayInFuture' } : {};
}
