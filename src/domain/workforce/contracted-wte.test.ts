import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NHS_FULL_TIME_WEEK, readContractedWte } from './contracted-wte';

const read = (fte: string | null, hours: string | null, week: string | null = NHS_FULL_TIME_WEEK) =>
  readContractedWte({ fte, hours }, week);

describe('readContractedWte', () => {
  it.each([
    ['0.8', null, null, 80_000, 'fte'],
    ['0,8', null, null, 80_000, 'fte'],
    [' 1 ', '', '37.5', 100_000, 'fte'],
    ['.8', null, null, 80_000, 'fte'],
    ['0', null, null, 0, 'fte'],
    ['1.2', null, null, 120_000, 'fte'],
    ['0.61333333333333329', null, null, 61_333, 'fte'],
    ['0.000005', null, null, 1, 'fte'],
    ['0.0000049', null, null, 0, 'fte'],
    [null, '30', '37.5', 80_000, 'hours'],
    [null, '25 Week', '37.5', 66_667, 'hours'],
    [null, '37.5', '37.5', 100_000, 'hours'],
    [null, '37,5', '37,5', 100_000, 'hours'],
    [null, '37', '37', 100_000, 'hours'],
    [null, '37', '37.5', 98_667, 'hours'],
    [null, '23 hours per week', '37', 62_162, 'hours'],
    [null, '18.5 Weekly', '37', 50_000, 'hours'],
    [null, '30 W', '37.5', 80_000, 'hours'],
    [null, '30 hrs/week', '37.5', 80_000, 'hours'],
    [null, '22,5 awr yr wythnos', '37.5', 60_000, 'hours'],
    [null, '0', '37.5', 0, 'hours'],
    ['0.61333', '23', '37.5', 61_333, 'fte'],
    ['0.8', '30', null, 80_000, 'fte'],
    ['0.67', '24.75', '37.5', 67_000, 'fte'],
  ])('FTE %s, hours %s, week %s: %i by %s', (fte, hours, week, wte, by) => {
    expect(read(fte, hours, week)).toEqual({ kind: 'wte', wte, by });
  });

  it.each([
    ['0.81', '30', 'wte'],
    ['0.81001', '30', 'conflict'],
    ['0.79', '30', 'wte'],
    ['0.78999', '30', 'conflict'],
    ['1', '37', 'conflict'],
  ])('FTE %s against %s hours of 37.5: %s', (fte, hours, kind) => {
    expect(read(fte, hours).kind).toBe(kind);
  });

  it('says both figures of a conflict, and settles it with the right week', () => {
    expect(read('1', '37')).toEqual({ kind: 'conflict', byFte: 100_000, byHours: 98_667 });
    expect(read('1', '37', '37')).toEqual({ kind: 'wte', wte: 100_000, by: 'fte' });
  });

  it.each([
    ['one', null, 'fte', 'no-number'],
    ['1.', null, 'fte', 'no-number'],
    ['1e2', null, 'fte', 'no-number'],
    ['1.234,5', null, 'fte', 'no-number'],
    ['-0.2', null, 'fte', 'negative'],
    ['1000', null, 'fte', 'too-large'],
    ['999.999995', null, 'fte', 'too-large'],
    [null, 'full time', 'hours', 'no-number'],
    [null, '−5', 'hours', 'negative'],
    [null, '100 Month', 'hours', 'not-weekly'],
    [null, '1950 hours per year', 'hours', 'not-weekly'],
    [null, '30:30', 'hours', 'not-weekly'],
    [null, '999999', 'hours', 'too-large'],
    ['1', 'abc', 'hours', 'no-number'],
  ])('FTE %s, hours %s: %s is %s', (fte, hours, field, why) => {
    expect(read(fte, hours)).toEqual({ kind: 'wrong', field, why });
  });

  it('does not take what is not said for nothing', () => {
    expect(read(null, ' ')).toEqual({ kind: 'missing' });
    expect(read(null, '30', null)).toEqual({ kind: 'week-unknown' });
    expect(read(null, 'abc', null)).toMatchObject({ kind: 'wrong', field: 'hours' });
  });

  it.each(['0', '-37', 'long', '168.5', ''])('refuses "%s" as a full-time week', (week) => {
    expect(() => read('1', null, week)).toThrow(RangeError);
  });

  it('is exact: full time is one whatever the week, and n-fold hours are n-fold WTE within rounding', () => {
    const week = fc.integer({ min: 1, max: 16_800 }).map((hundredths) => (hundredths / 100).toFixed(2));
    fc.assert(
      fc.property(week, fc.integer({ min: 1, max: 16_800 }), (full, part) => {
        expect(read(null, full, full)).toEqual({ kind: 'wte', wte: 100_000, by: 'hours' });
        const result = read(null, (part / 100).toFixed(2), full);
        // In integers: wte = floor(part × 100 000 / full + 1/2).
        const whole = BigInt(Math.round(Number(full) * 100));
        const expected = (BigInt(part) * 200_000n + whole) / (2n * whole);
        expect(expected > 99_999_999n ? 'wrong' : (result as { wte: number }).wte).toBe(
          expected > 99_999_999n ? result.kind : Number(expected),
        );
      }),
    );
  });

  it('reads any text', () => {
    fc.assert(fc.property(fc.string(), fc.string(), (fte, hours) => void read(fte, hours)));
  });
});
