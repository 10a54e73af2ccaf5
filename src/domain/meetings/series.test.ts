import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, calendarDay, daysBetween, isoWeekday } from '../time/calendar-day';
import {
  CADENCES,
  countsMonths,
  isFixedHoliday,
  isMeetingDay,
  LAST_WEEK,
  nextMeetingDay,
  nextMeetingDays,
  type SeriesPattern,
} from './series';

const series = (changes: Partial<SeriesPattern> = {}): SeriesPattern => ({
  cadence: 'monthly',
  week: 1,
  weekday: 4,
  startsOn: calendarDay('2025-12-01'),
  endsOn: null,
  ...changes,
});
const weekly = (changes: Partial<SeriesPattern> = {}) =>
  series({ cadence: 'weekly', week: null, ...changes });

describe('nextMeetingDay', () => {
  it.each<[string, SeriesPattern, string, string | null]>([
    ['first Thursday, from the last one', series(), '2026-11-05', '2026-12-03'],
    ['first Thursday, the day before', series(), '2026-12-02', '2026-12-03'],
    ['first Thursday, into the new year', series(), '2026-12-03', '2027-01-07'],
    ['first Thursday, on the first', series(), '2026-09-30', '2026-10-01'],
    ['last Monday', series({ week: LAST_WEEK, weekday: 1 }), '2026-10-26', '2026-11-30'],
    ['last Monday of four', series({ week: LAST_WEEK, weekday: 1 }), '2026-01-31', '2026-02-23'],
    ['last Sunday of a leap February', series({ week: LAST_WEEK, weekday: 7 }), '2028-01-30', '2028-02-27'],
    ['fourth Friday', series({ week: 4, weekday: 5 }), '2026-05-01', '2026-05-22'],
    ['the first of all', series({ startsOn: calendarDay('2026-12-04') }), '2026-11-05', '2027-01-07'],
    ['quarterly', series({ cadence: 'quarterly' }), '2025-12-04', '2026-03-05'],
    ['quarterly, between', series({ cadence: 'quarterly' }), '2026-04-20', '2026-06-04'],
    [
      'quarterly, counted from its first meeting',
      series({ cadence: 'quarterly', startsOn: calendarDay('2025-12-05') }),
      '2025-12-05',
      '2026-01-01',
    ],
    ['weekly', weekly(), '2026-11-05', '2026-11-12'],
    ['weekly, before it begins', weekly(), '2025-01-01', '2025-12-04'],
    ['fortnightly', weekly({ cadence: 'fortnightly' }), '2025-12-04', '2025-12-18'],
    [
      'fortnightly, after a meeting was moved',
      weekly({ cadence: 'fortnightly' }),
      '2025-12-12',
      '2025-12-18',
    ],
    [
      'until the day before the end',
      series({ endsOn: calendarDay('2026-12-04') }),
      '2026-11-05',
      '2026-12-03',
    ],
    ['not on the end', series({ endsOn: calendarDay('2026-12-03') }), '2026-11-05', null],
  ])('%s', (_case, pattern, after, next) => {
    expect(nextMeetingDay(pattern, calendarDay(after))).toBe(next);
  });

  const days = fc.integer({ min: 0, max: 3650 }).map((days) => addDays(calendarDay('2024-01-01'), days));
  const patterns = fc
    .record({
      cadence: fc.constantFrom(...CADENCES),
      week: fc.integer({ min: 1, max: LAST_WEEK }),
      weekday: fc.integer({ min: 1, max: 7 }),
      startsOn: days,
    })
    .map(({ week, ...rest }) => series({ ...rest, week: countsMonths(rest.cadence) ? week : null }));

  it('is later, in the series, and on its weekday and week of the month', () => {
    fc.assert(
      fc.property(patterns, days, (pattern, after) => {
        const next = nextMeetingDay(pattern, after);
        expect(next).not.toBeNull();
        if (next === null) return;
        expect(next > after && next >= pattern.startsOn).toBe(true);
        expect(isoWeekday(next)).toBe(pattern.weekday);
        expect(isMeetingDay(pattern, next)).toBe(true);
        if (pattern.week === null) return;
        const nth = Math.ceil(Number(next.slice(8)) / 7);
        const isLast = addDays(next, 7).slice(0, 7) !== next.slice(0, 7);
        expect(pattern.week === LAST_WEEK ? isLast : nth === pattern.week).toBe(true);
      }),
    );
  });

  it('never skips a period and never has two in one', () => {
    const months = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
    fc.assert(
      fc.property(patterns, days, (pattern, after) => {
        const [first, second] = nextMeetingDays(pattern, after, 2);
        if (!first || !second) throw new Error('A series without an end has a next day');
        const apart = { weekly: 7, fortnightly: 14, monthly: 1, quarterly: 3 }[pattern.cadence];
        expect(
          countsMonths(pattern.cadence) ? months(second) - months(first) : daysBetween(first, second),
        ).toBe(apart);
      }),
    );
  });

  it('finds the same day from every day between two meetings', () => {
    fc.assert(
      fc.property(patterns, days, fc.nat({ max: 90 }), (pattern, after, more) => {
        const [first, second] = nextMeetingDays(pattern, after, 2);
        if (!first || !second) throw new Error('A series without an end has a next day');
        const between = addDays(first, more % daysBetween(first, second));
        expect(nextMeetingDay(pattern, between)).toBe(second);
      }),
    );
  });
});

it('lists fewer days where the series ends', () => {
  const ends = series({ endsOn: calendarDay('2027-01-08') });
  expect(nextMeetingDays(ends, calendarDay('2026-11-22'), 5)).toEqual(['2026-12-03', '2027-01-07']);
});

it.each([
  ['2026-12-24', false],
  ['2026-12-25', true],
  ['2026-12-26', true],
  ['2026-12-27', false],
  ['2027-01-01', true],
  ['2027-01-02', false],
])('isFixedHoliday %s: %s', (day, expected) => {
  expect(isFixedHoliday(calendarDay(day))).toBe(expected);
});
