import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, calendarDay, daysBetween } from '../../time/calendar-day';
import { REGISTER_PARTS } from './register-parts';
import { checkRenewalDay, renewalOnOrAfter } from './renewal-cycle';

describe('renewalOnOrAfter', () => {
  it.each([
    ['PH', '2026-04-30', '2026-04-30'],
    ['PH', '2026-05-01', '2028-04-30'],
    ['PH', '2027-12-31', '2028-04-30'],
    ['AS', '2026-11-22', '2028-05-31'],
    ['DT', '2026-11-22', '2028-06-30'],
    ['CH', '2026-11-22', '2028-07-31'],
    ['PYL', '2026-11-22', '2027-05-31'],
    ['OR', '2026-11-22', '2027-08-31'],
    ['PA', '2026-11-22', '2027-08-31'],
    ['PO', '2026-11-22', '2027-09-30'],
    ['SL', '2026-11-22', '2027-09-30'],
    ['OT', '2025-10-31', '2025-10-31'],
    ['OT', '2025-11-01', '2027-10-31'],
    ['RA', '2026-11-22', null],
    ['ZZ', '2026-11-22', null],
  ])('%s from %s: %s', (prefix, day, renewal) => {
    expect(renewalOnOrAfter(prefix, calendarDay(day))).toBe(renewal);
  });

  it('is never behind, at most two years ahead, and the next is two years on', () => {
    const days = fc
      .integer({ min: 0, max: 20_000 })
      .map((count) => addDays(calendarDay('2000-01-01'), count));
    const parts = fc.constantFrom(...REGISTER_PARTS.filter(({ renewal }) => renewal !== null));
    fc.assert(
      fc.property(parts, days, ({ prefix }, day) => {
        const next = renewalOnOrAfter(prefix, day);
        if (next === null) throw new Error(`${prefix} has a cycle`);
        expect(daysBetween(day, next)).toBeGreaterThanOrEqual(0);
        expect(daysBetween(day, next)).toBeLessThan(731);
        expect(renewalOnOrAfter(prefix, addDays(next, 1))).toBe(addMonths(next, 24));
        expect(checkRenewalDay(prefix, next)).toBeNull();
      }),
    );
  });
});

describe('checkRenewalDay', () => {
  it.each([
    ['PH', '2028-04-30', null],
    ['PH', '2028-05-01', null],
    ['PH', '2028-05-02', '2030-04-30'],
    ['PH', '2028-04-29', '2028-04-30'],
    ['PH', '2027-04-30', '2028-04-30'],
    ['OT', '2026-10-31', '2027-10-31'],
    ['RA', '2026-10-31', null],
  ])('%s recorded until %s: %s', (prefix, day, expected) => {
    expect(checkRenewalDay(prefix, calendarDay(day))?.facts.expected ?? null).toBe(expected);
  });
});
