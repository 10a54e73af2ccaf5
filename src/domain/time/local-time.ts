import { type CalendarDay, calendarDay, daysBetween, isSummerTimeInLondon } from './calendar-day';

const EPOCH = calendarDay('1970-01-01');
const MS_IN_MINUTE = 60_000;
const MS_IN_HOUR = 60 * MS_IN_MINUTE;
const MS_IN_DAY = 24 * MS_IN_HOUR;
const SHAPE = /^([01]\d|2[0-3]):([0-5]\d)$/;

/** Minutes since midnight from a time of day `HH:MM`; null where the text is none. */
export function minutesOfDay(time: string): number | null {
  const match = SHAPE.exec(time);
  return match ? Number(match[1]) * 60 + Number(match[2]) : null;
}

/**
 * The moment (milliseconds since 1970-01-01 UTC) at which clocks in London show this time on this day; throws
 * RangeError where the text is no time. The hour that spring leaves out counts on from the hour before, so 01:30 is
 * 02:30 on the clock; of the hour that autumn has twice it is the first.
 */
export function instantInLondon(day: CalendarDay, time: string): number {
  const minutes = minutesOfDay(time);
  if (minutes === null) throw new RangeError(`Not a time of day: ${time}`);
  const asWinter = daysBetween(EPOCH, day) * MS_IN_DAY + minutes * MS_IN_MINUTE;
  const asSummer = asWinter - MS_IN_HOUR;
  return isSummerTimeInLondon(asSummer) ? asSummer : asWinter;
}
