import { addMonths, type CalendarDay } from '../time/calendar-day';

const YEARS = 5;

/** Whether a day that somebody typed lies within five years of today: further off it is a slip of the hand. */
export function isWithinFiveYears(today: CalendarDay, day: CalendarDay): boolean {
  return addMonths(today, -12 * YEARS) <= day && day <= addMonths(today, 12 * YEARS);
}
