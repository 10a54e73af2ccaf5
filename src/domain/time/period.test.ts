import { expect, it } from 'vitest';
import { calendarDay } from './calendar-day';
import { isEmptyPeriod, overlapOf, type Period, turningDays } from './period';

const period = (from: string, to: string | null): Period => ({
  from: calendarDay(from),
  to: to === null ? null : calendarDay(to),
});

it.each([
  ['2026-01-01', '2026-02-01', '2026-02-01', '2026-03-01', null],
  ['2026-01-01', '2026-02-02', '2026-02-01', '2026-03-01', period('2026-02-01', '2026-02-02')],
  ['2026-01-01', null, '2026-02-01', '2026-03-01', period('2026-02-01', '2026-03-01')],
  ['2026-01-01', null, '2026-02-01', null, period('2026-02-01', null)],
  ['2026-01-01', '2026-01-01', '2025-01-01', null, null],
])('overlap of [%s, %s) and [%s, %s)', (a, b, c, d, expected) => {
  expect(overlapOf(period(a, b), period(c, d))).toEqual(expected);
  expect(overlapOf(period(c, d), period(a, b))).toEqual(expected);
});

it('turns at the window start and at each change inside it', () => {
  const window = period('2026-01-01', '2026-06-01');
  const changes = [
    period('2025-01-01', '2026-03-01'),
    period('2026-03-01', '2026-06-01'),
    period('2026-02-01', null),
  ];
  expect(turningDays(window, changes)).toEqual(['2026-01-01', '2026-02-01', '2026-03-01']);
  expect(turningDays(period('2026-01-01', '2026-01-01'), changes)).toEqual([]);
  expect(isEmptyPeriod(window)).toBe(false);
});
