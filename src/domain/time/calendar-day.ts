/** A calendar day in Europe/London, `YYYY-MM-DD`. Years run from 1900 to 2199, so that text order is day order. */
export type CalendarDay = string & { readonly __brand: 'CalendarDay' };

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const MS_IN_HOUR = 3_600_000;
const MS_IN_DAY = 24 * MS_IN_HOUR;

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function lengthOfMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
}

function format(year: number, month: number, day: number): CalendarDay {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}` as CalendarDay;
}

/** The day that the text names, or null where it names none (30 February, a year that the portal does not serve). */
export function parseCalendarDay(text: string): CalendarDay | null {
  const match = SHAPE.exec(text);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (year < 1900 || year > 2199) return null;
  if (month < 1 || month > 12 || day < 1 || day > lengthOfMonth(year, month)) return null;
  return text as CalendarDay;
}

/** The day that the text names; throws RangeError where it names none. */
export function calendarDay(text: string): CalendarDay {
  const day = parseCalendarDay(text);
  if (day === null) throw new RangeError(`Not a calendar day: ${text}`);
  return day;
}

/** The day from typed parts (day, month, year), or null where there is no such day. */
export function calendarDayFromParts(year: number, month: number, day: number): CalendarDay | null {
  if (![year, month, day].every(Number.isInteger)) return null;
  return year < 0 || month < 0 || day < 0 ? null : parseCalendarDay(format(year, month, day));
}

/** Days since 1970-01-01 in the proleptic Gregorian calendar (Hinnant, days from civil). */
function toSerial(day: CalendarDay): number {
  const [year, month, date] = [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))];
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

function fromSerial(serial: number): CalendarDay {
  const shifted = serial + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const date = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return calendarDay(format(year, month, date));
}

/** The day `count` days later (earlier below zero); throws RangeError outside the years served. */
export function addDays(day: CalendarDay, count: number): CalendarDay {
  if (!Number.isInteger(count)) throw new RangeError(`Not a whole number of days: ${count}`);
  return fromSerial(toSerial(day) + count);
}

/** The same date `count` months later, or the last day of that month where it is shorter. */
export function addMonths(day: CalendarDay, count: number): CalendarDay {
  if (!Number.isInteger(count)) throw new RangeError(`Not a whole number of months: ${count}`);
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + count;
  const [year, month] = [Math.floor(months / 12), (months % 12) + 1];
  return calendarDay(format(year, month, Math.min(Number(day.slice(8, 10)), lengthOfMonth(year, month))));
}

/** Whole days from one day to another; below zero where `to` is the earlier. */
export function daysBetween(from: CalendarDay, to: CalendarDay): number {
  return toSerial(to) - toSerial(from);
}

export function dayAfter(day: CalendarDay): CalendarDay {
  return addDays(day, 1);
}

export function dayBefore(day: CalendarDay): CalendarDay {
  return addDays(day, -1);
}

/** Below zero where `a` is earlier, above zero where it is later: fit for `sort`. */
export function compareDays(a: CalendarDay, b: CalendarDay): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export function earlierOf(a: CalendarDay, b: CalendarDay): CalendarDay {
  return a <= b ? a : b;
}

export function laterOf(a: CalendarDay, b: CalendarDay): CalendarDay {
  return a >= b ? a : b;
}

/** Whether the day lies in the half-open period [from, to); an open end is null. */
export function isWithin(day: CalendarDay, from: CalendarDay, to: CalendarDay | null): boolean {
  return from <= day && (to === null || day < to);
}

/** Whether two half-open periods share a day; an empty period shares none. */
export function periodsOverlap(
  a: { readonly from: CalendarDay; readonly to: CalendarDay | null },
  b: { readonly from: CalendarDay; readonly to: CalendarDay | null },
): boolean {
  const from = laterOf(a.from, b.from);
  return (a.to === null || from < a.to) && (b.to === null || from < b.to);
}

/** 0 is Sunday; 1970-01-01 was a Thursday. */
function weekday(day: CalendarDay): number {
  return (((toSerial(day) + 4) % 7) + 7) % 7;
}

/** 1 is Monday, 7 is Sunday (ISO 8601). */
export function isoWeekday(day: CalendarDay): number {
  return weekday(day) || 7;
}

function lastSundayOf(year: number, month: number): CalendarDay {
  const last = calendarDay(format(year, month, lengthOfMonth(year, month)));
  return addDays(last, -weekday(last));
}

/**
 * Whether London is on summer time at a moment (milliseconds since 1970-01-01 UTC): from 01:00 UTC on the last Sunday
 * of March to 01:00 UTC on the last Sunday of October (Summer Time Order 2002, as practised since 1996).
 */
export function isSummerTimeInLondon(instantMs: number): boolean {
  if (!Number.isFinite(instantMs)) throw new RangeError(`Not a moment: ${instantMs}`);
  const year = Number(fromSerial(Math.floor(instantMs / MS_IN_DAY)).slice(0, 4));
  const begins = toSerial(lastSundayOf(year, 3)) * MS_IN_DAY + MS_IN_HOUR;
  const ends = toSerial(lastSundayOf(year, 10)) * MS_IN_DAY + MS_IN_HOUR;
  return instantMs >= begins && instantMs < ends;
}

/** The calendar day in London at a moment (milliseconds since 1970-01-01 UTC). */
export function calendarDayInLondon(instantMs: number): CalendarDay {
  const offset = isSummerTimeInLondon(instantMs) ? MS_IN_HOUR : 0;
  return fromSerial(Math.floor((instantMs + offset) / MS_IN_DAY));
}
