import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  type CalendarDay,
  calendarDay,
  calendarDayFromParts,
  calendarDayInLondon,
  compareDays,
  dayAfter,
  dayBefore,
  daysBetween,
  isWithin,
  parseCalendarDay,
  periodsOverlap,
} from './calendar-day';

const day = calendarDay;

describe('parseCalendarDay', () => {
  it.each([
    ['2026-02-28', true],
    ['2026-02-29', false],
    ['2028-02-29', true],
    ['2100-02-29', false],
    ['2000-02-29', true],
    ['2026-04-30', true],
    ['2026-04-31', false],
    ['2026-00-10', false],
    ['2026-13-10', false],
    ['2026-12-00', false],
    ['1900-01-01', true],
    ['1899-12-31', false],
    ['2199-12-31', true],
    ['2200-01-01', false],
    ['2026-1-1', false],
    ['2026-01-01T00:00', false],
    ['', false],
  ])('%s: %s', (text, real) => {
    expect(parseCalendarDay(text)).toBe(real ? text : null);
  });

  it('throws in its strict form', () => {
    expect(() => calendarDay('2026-02-30')).toThrow(RangeError);
  });

  it('reads typed parts', () => {
    expect(calendarDayFromParts(2026, 2, 3)).toBe('2026-02-03');
    expect(calendarDayFromParts(2026, 2, 30)).toBeNull();
    expect(calendarDayFromParts(2026, 2, -1)).toBeNull();
    expect(calendarDayFromParts(2026, Number.NaN, 1)).toBeNull();
  });
});

describe('counting days', () => {
  it.each([
    ['2026-02-28', 1, '2026-03-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2026-03-01', -1, '2026-02-28'],
    ['2026-03-29', 1, '2026-03-30'],
  ])('%s and %i is %s', (from, count, to) => {
    expect(addDays(day(from), count)).toBe(to);
    expect(daysBetween(day(from), day(to))).toBe(count);
  });

  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-01-31', -2, '2025-11-30'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2028-02-29', 12, '2029-02-28'],
  ])('%s and %i months is %s', (from, count, to) => {
    expect(addMonths(day(from), count)).toBe(to);
  });

  const anyDay = fc.integer({ min: 0, max: 109_571 }).map((count) => addDays(day('1900-01-01'), count));

  it('goes there and back, and text order is day order', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(addDays(a, daysBetween(a, b))).toBe(b);
        expect(Math.sign(compareDays(a, b))).toBe(Math.sign(daysBetween(b, a)));
      }),
    );
  });

  it('agrees with the platform calendar', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), (count) => {
        const expected = new Date(Date.UTC(1900, 0, 1 + count)).toISOString().slice(0, 10);
        expect(addDays(day('1900-01-01'), count)).toBe(expected);
      }),
    );
  });

  it('steps by one', () => {
    expect(dayAfter(day('2026-10-25'))).toBe('2026-10-26');
    expect(dayBefore(day('2026-01-01'))).toBe('2025-12-31');
  });
});

describe('half-open periods', () => {
  const [from, to] = [day('2026-04-01'), day('2026-07-01')];
  it.each<[string, CalendarDay | null, boolean]>([
    ['2026-03-31', to, false],
    ['2026-04-01', to, true],
    ['2026-06-30', to, true],
    ['2026-07-01', to, false],
    ['2026-07-01', null, true],
  ])('%s within until %s: %s', (text, end, expected) => {
    expect(isWithin(day(text), from, end)).toBe(expected);
  });

  it('meeting ends do not overlap', () => {
    expect(periodsOverlap({ from, to }, { from: to, to: null })).toBe(false);
    expect(periodsOverlap({ from, to }, { from: dayBefore(to), to: null })).toBe(true);
    expect(periodsOverlap({ from, to: from }, { from, to })).toBe(false);
  });
});

describe('calendarDayInLondon', () => {
  it.each([
    ['2026-01-10T23:59:59.999Z', '2026-01-10'],
    ['2026-06-10T22:59:59.999Z', '2026-06-10'],
    ['2026-06-10T23:00:00.000Z', '2026-06-11'],
    ['2026-03-28T23:30:00.000Z', '2026-03-28'],
    ['2026-03-29T23:00:00.000Z', '2026-03-30'],
    ['2026-10-24T23:00:00.000Z', '2026-10-25'],
    ['2026-10-25T23:00:00.000Z', '2026-10-25'],
    ['2027-01-01T00:00:00.000Z', '2027-01-01'],
  ])('%s is %s', (instant, expected) => {
    expect(calendarDayInLondon(Date.parse(instant))).toBe(expected);
  });

  it('agrees with the time zone database', () => {
    const london = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' });
    const range = { min: Date.UTC(1997, 0, 1), max: Date.UTC(2035, 0, 1) };
    fc.assert(
      fc.property(fc.integer(range), (instant) => {
        expect(calendarDayInLondon(instant)).toBe(london.format(instant));
      }),
      { numRuns: 500 },
    );
  });
});
