import { expect, it } from 'vitest';
import { calendarDay } from '../time/calendar-day';
import { isWithinFiveYears } from './sensible-days';

it.each([
  ['2021-11-21', false],
  ['2021-11-22', true],
  ['2026-11-22', true],
  ['2031-11-22', true],
  ['2031-11-23', false],
])('%s is within five years of 22 November 2026: %s', (day, within) => {
  expect(isWithinFiveYears(calendarDay('2026-11-22'), calendarDay(day))).toBe(within);
});
