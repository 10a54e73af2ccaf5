import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addWte,
  MAX_STORED_WTE,
  parseWte,
  splitByShares,
  subtractWte,
  sumWte,
  WTE_SCALE,
  wte,
  wteFromDecimal,
  wteToDecimal,
} from './wte';

describe('parseWte', () => {
  it.each([
    ['0.8', 80_000],
    ['0,8', 80_000],
    [' 1 ', 100_000],
    ['0', 0],
    ['0.00001', 1],
    ['0.000001', null],
    ['0.57', 57_000],
    ['0.29', 29_000],
    ['999.99999', MAX_STORED_WTE],
    ['1000', null],
    ['-0.2', null],
    ['-0', null],
    ['1.', null],
    ['.5', null],
    ['1e2', null],
    ['1 000', null],
    ['0.8 WTE', null],
    ['', null],
  ])('"%s" is %s', (text, expected) => {
    expect(parseWte(text)).toBe(expected);
  });
});

describe('wte', () => {
  it('refuses what is not an integer', () => {
    expect(() => wte(0.5)).toThrow(RangeError);
    expect(() => wte(Number.NaN)).toThrow(RangeError);
    expect(Object.is(wte(-0), 0)).toBe(true);
  });

  it.each([
    [80_000, '0.80000'],
    [0, '0.00000'],
    [-1, '-0.00001'],
    [12_345_678, '123.45678'],
  ])('%i is stored as %s', (value, decimal) => {
    expect(wteToDecimal(wte(value))).toBe(decimal);
    expect(wteFromDecimal(decimal)).toBe(value);
  });

  it('reads sums larger than one record holds, and nothing else', () => {
    expect(wteFromDecimal('1234.5')).toBe(123_450_000);
    expect(() => wteFromDecimal('many')).toThrow(RangeError);
  });

  it('adds exactly', () => {
    expect(sumWte([wte(10_000), wte(20_000)])).toBe(30_000);
    expect(addWte(wte(10_000), wte(20_000))).toBe(30_000);
    expect(subtractWte(wte(10_000), wte(20_000))).toBe(-10_000);
    expect(sumWte([])).toBe(0);
  });
});

describe('splitByShares', () => {
  it.each([
    ['in halves', 100_000, ['0.5', '0.5'], [50_000, 50_000], 0],
    ['an odd one goes to the earlier', 1, ['0.5', '0.5'], [1, 0], 0],
    ['thirds, the last larger', 100_000, ['0.33333', '0.33333', '0.33334'], [33_333, 33_333, 33_334], 0],
    ['largest remainder first', 10, ['0.14', '0.29', '0.57'], [1, 3, 6], 0],
    ['shares as integers', 80_000, [25_000, 75_000], [20_000, 60_000], 0],
    ['short of one', 100_000, ['0.6'], [60_000], 40_000],
    ['no shares', 100_000, [], [], 100_000],
    ['nothing to split', 0, ['0.5', '0.5'], [0, 0], 0],
    ['a share of nothing stays nothing', 3, ['0', '0.5', '0.5'], [0, 2, 1], 0],
  ])('%s', (_case, total, shares, parts, unplaced) => {
    expect(splitByShares(wte(total), shares)).toEqual({ parts, unplaced });
  });

  it.each([
    ['more than one', 100_000, ['0.6', '0.40001']],
    ['more than one by a hair', 1, ['1', '0.000000000001']],
    ['a share below zero', 100_000, [-1]],
    ['a share that is no number', 100_000, ['half']],
    ['a total below zero', -1, ['1']],
  ])('refuses %s', (_case, total, shares) => {
    expect(() => splitByShares(wte(total), shares)).toThrow(RangeError);
  });

  const total = fc.integer({ min: 0, max: 50_000_000 });
  const wholeShares = fc
    .array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 12 })
    .filter((weights) => weights.some((weight) => weight > 0))
    .map((weights) => {
      const all = weights.reduce((a, b) => a + b, 0);
      return weights.map((weight) => Math.floor((weight * WTE_SCALE) / all));
    });

  it('never gains or loses any, and no part is one step off its share', () => {
    fc.assert(
      fc.property(total, wholeShares, (amount, shares) => {
        const { parts, unplaced } = splitByShares(wte(amount), shares);
        expect(sumWte(parts) + unplaced).toBe(amount);
        parts.forEach((part, index) => {
          expect(Math.abs(part - (amount * (shares[index] ?? 0)) / WTE_SCALE)).toBeLessThan(1);
        });
        expect(unplaced).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('places everything where shares come to one', () => {
    fc.assert(
      fc.property(total, fc.integer({ min: 0, max: WTE_SCALE }), (amount, first) => {
        expect(splitByShares(wte(amount), [first, WTE_SCALE - first]).unplaced).toBe(0);
      }),
    );
  });
});
