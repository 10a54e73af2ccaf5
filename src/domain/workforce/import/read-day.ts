import { type CalendarDay, calendarDayFromParts, parseCalendarDay } from '../../time/calendar-day';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A day as files write it: 2027-03-31, 31/03/2027 or 31-Mar-2027 (ESR). Never month first. Null for anything else. */
export function readDay(text: string): CalendarDay | null {
  const iso = parseCalendarDay(text);
  if (iso !== null) return iso;
  const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  if (slashed) return calendarDayFromParts(Number(slashed[3]), Number(slashed[2]), Number(slashed[1]));
  const named = /^(\d{1,2})[- ]([A-Za-z]{3})[- ](\d{4})$/.exec(text);
  if (!named) return null;
  const month = MONTHS.indexOf((named[2] ?? '').toLowerCase()) + 1;
  return month === 0 ? null : calendarDayFromParts(Number(named[3]), month, Number(named[1]));
}
