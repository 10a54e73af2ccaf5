import {
  addDays,
  addMonths,
  type CalendarDay,
  calendarDay,
  daysBetween,
  isoWeekday,
  laterOf,
} from '../time/calendar-day';

export const CADENCES = ['weekly', 'fortnightly', 'monthly', 'quarterly'] as const;
export type Cadence = (typeof CADENCES)[number];

/** Which one of its weekdays in a month: the fifth is the last, since not every month has five. */
export const LAST_WEEK = 5;

/** When a collaborative meets: "the first Thursday of the month", "every other Monday". */
export interface SeriesPattern {
  readonly cadence: Cadence;
  /** 1 to 4, or `LAST_WEEK`; null where the cadence counts weeks. */
  readonly week: number | null;
  /** 1 is Monday, 7 is Sunday. */
  readonly weekday: number;
  readonly startsOn: CalendarDay;
  /** First day after the series; null while no end is set. */
  readonly endsOn: CalendarDay | null;
}

const WEEKS_APART = { weekly: 1, fortnightly: 2 } as const;
const MONTHS_APART = { monthly: 1, quarterly: 3 } as const;

export const countsMonths = (cadence: Cadence): cadence is keyof typeof MONTHS_APART =>
  cadence in MONTHS_APART;

/** The weekday on or after a day. */
function onOrAfter(day: CalendarDay, weekday: number): CalendarDay {
  return addDays(day, (weekday - isoWeekday(day) + 7) % 7);
}

const firstOfMonth = (day: CalendarDay): CalendarDay => calendarDay(`${day.slice(0, 7)}-01`);

/** The n-th weekday of the month that begins on a day. */
function inMonth(first: CalendarDay, week: number, weekday: number): CalendarDay {
  if (week === LAST_WEEK) return addDays(onOrAfter(addMonths(first, 1), weekday), -7);
  return addDays(onOrAfter(first, weekday), (week - 1) * 7);
}

function monthsFrom(from: CalendarDay, to: CalendarDay): number {
  const months = (day: CalendarDay) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return months(to) - months(from);
}

/** First day of the pattern on or after `from`, counted from the series' own first meeting. */
function dayFrom({ cadence, week, weekday, startsOn }: SeriesPattern, from: CalendarDay): CalendarDay {
  if (!countsMonths(cadence)) {
    const step = WEEKS_APART[cadence] * 7;
    const first = onOrAfter(startsOn, weekday);
    return addDays(first, Math.max(0, Math.ceil(daysBetween(first, from) / step)) * step);
  }
  const step = MONTHS_APART[cadence];
  const nth = week ?? 1;
  const startMonth = firstOfMonth(startsOn);
  const first = inMonth(startMonth, nth, weekday) >= startsOn ? startMonth : addMonths(startMonth, 1);
  const passed = Math.max(0, Math.floor(monthsFrom(first, from) / step));
  const here = inMonth(addMonths(first, passed * step), nth, weekday);
  return here >= from ? here : inMonth(addMonths(first, (passed + 1) * step), nth, weekday);
}

/** The first day of the series later than a day; null where the series has ended by then. */
export function nextMeetingDay(series: SeriesPattern, after: CalendarDay): CalendarDay | null {
  const day = dayFrom(series, laterOf(addDays(after, 1), series.startsOn));
  return series.endsOn !== null && day >= series.endsOn ? null : day;
}

/** The next few days of a series after a day; fewer where it ends. */
export function nextMeetingDays(series: SeriesPattern, after: CalendarDay, most: number): CalendarDay[] {
  const days: CalendarDay[] = [];
  for (let last = after; days.length < most; ) {
    const next = nextMeetingDay(series, last);
    if (next === null) break;
    days.push(next);
    last = next;
  }
  return days;
}

/** Whether a day is one of the series. */
export function isMeetingDay(series: SeriesPattern, day: CalendarDay): boolean {
  return nextMeetingDay(series, addDays(day, -1)) === day;
}

/**
 * Christmas Day, Boxing Day and New Year's Day, whose dates never move. Other bank holidays are proclaimed year by year
 * (Banking and Financial Dealings Act 1971) and are not guessed at.
 */
export function isFixedHoliday(day: CalendarDay): boolean {
  return ['12-25', '12-26', '01-01'].includes(day.slice(5));
}
