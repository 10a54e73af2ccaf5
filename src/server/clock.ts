import 'server-only';
import { type CalendarDay, calendarDay, calendarDayInLondon } from '@/domain/time/calendar-day';
import { env } from './env';

/** The day it is in Wales, or the day that the settings fix. */
export function today(): CalendarDay {
  const fixed = env().TODAY;
  return fixed ? calendarDay(fixed) : calendarDayInLondon(Date.now());
}
