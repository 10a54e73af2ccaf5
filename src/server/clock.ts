import 'server-only';
import { type CalendarDay, calendarDay, calendarDayInLondon } from '@/domain/time/calendar-day';
import { env } from './env';

/** The day that the settings fix, for the demonstration and for tests; null where days go by. */
export function fixedDay(): CalendarDay | null {
  const fixed = env().TODAY;
  return fixed ? calendarDay(fixed) : null;
}

/** The day it is in Wales, or the day that the settings fix. */
export function today(): CalendarDay {
  return fixedDay() ?? calendarDayInLondon(Date.now());
}
