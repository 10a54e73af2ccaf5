import { answerDueOn } from '@/domain/meetings/proposal-path';
import { addMonths, type CalendarDay } from '@/domain/time/calendar-day';
import type { ProblemKey } from '@/server/form-fields';

const MONTHS_AHEAD = 60;

/** The day until which an answer is asked for, or what is wrong with it. */
export function dueDay(
  asked: CalendarDay | null,
  today: CalendarDay,
): { readonly day: CalendarDay; readonly problem: ProblemKey | null } {
  const day = asked ?? answerDueOn(today);
  if (day < today) return { day, problem: 'dayInPast' };
  return { day, problem: day > addMonths(today, MONTHS_AHEAD) ? 'dayTooFar' : null };
}
