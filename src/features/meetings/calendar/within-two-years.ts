import { addMonths, type CalendarDay } from '@/domain/time/calendar-day';
import type { ProblemKey } from '@/server/form-fields';

const MONTHS_AHEAD = 24;

/** What is wrong with a day for a meeting that is to come: behind us, or so far off that it was mistyped. */
export function problemOfDay(day: CalendarDay, today: CalendarDay): ProblemKey | null {
  if (day < today) return 'dayInPast';
  return day > addMonths(today, MONTHS_AHEAD) ? 'withinTwoYears' : null;
}
