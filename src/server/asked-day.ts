import { type CalendarDay, calendarDayFromParts, parseCalendarDay } from '@/domain/time/calendar-day';

export type SearchParams = Readonly<Record<string, string | string[] | undefined>>;

/** What a parameter says, however often it stands in the address. */
export const many = (value: string | string[] | undefined): readonly string[] =>
  (Array.isArray(value) ? value : [value]).filter((one): one is string => Boolean(one));
export const first = (value: string | string[] | undefined): string | undefined => many(value)[0];

/** A day from `?on=2026-11-22`, or from the three boxes of a form; undefined where none was asked for, null where it is none. */
export function askedDay(params: SearchParams, name = 'on'): CalendarDay | null | undefined {
  const whole = first(params[name]);
  if (whole) return parseCalendarDay(whole);
  const parts = ['day', 'month', 'year'].map((part) => first(params[`${name}.${part}`]));
  if (parts.every((part) => !part)) return undefined;
  const [day, month, year] = parts.map((part) => Number(part?.trim() || Number.NaN));
  return calendarDayFromParts(year ?? Number.NaN, month ?? Number.NaN, day ?? Number.NaN);
}
