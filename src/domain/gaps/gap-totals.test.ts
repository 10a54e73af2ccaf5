import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Wte, wte } from '../wte/wte';
import { gapTotal } from './gap-totals';
import { workforceGap } from './workforce-gap';

function cell(required: readonly [number, number, number] | null, supplied: number | null) {
  const range = required && { low: wte(required[0]), central: wte(required[1]), high: wte(required[2]) };
  return workforceGap(range, supplied as Wte | null);
}

describe('gapTotal', () => {
  it('adds what is known and says what it covers', () => {
    const cells = [cell([80, 100, 150], 40), cell([10, 20, 30], 50), cell(null, 7), cell([5, 6, 7], null)];
    expect(gapTotal(cells)).toEqual({
      required: 120,
      supplied: 90,
      gap: 30,
      gapLow: 0,
      gapHigh: 90,
      cover: 0.75,
      known: 2,
      of: 4,
      complete: false,
      suppliedWithoutNeed: 7,
    });
  });

  it('is unknown where nothing is known, and where there is nothing', () => {
    expect(gapTotal([cell(null, 7)])).toMatchObject({
      gap: null,
      required: null,
      known: 0,
      of: 1,
      complete: false,
    });
    expect(gapTotal([])).toMatchObject({ gap: null, known: 0, of: 0, complete: false });
  });

  it('is complete where every cell is known', () => {
    expect(gapTotal([cell([0, 0, 0], 0)])).toMatchObject({ gap: 0, cover: null, complete: true });
  });

  it('does not change when WTE moves from one place to another', () => {
    const sizes = fc.array(fc.tuple(fc.nat(900_000), fc.integer({ min: 100, max: 900_000 })), {
      minLength: 2,
      maxLength: 8,
    });
    fc.assert(
      fc.property(sizes, fc.nat(100), (made, moved) => {
        const before = made.map(([required, supplied]) => cell([required, required, required], supplied));
        const after = made.map(([required, supplied], index) => {
          const change = index === 0 ? moved : index === 1 ? -moved : 0;
          return cell([required, required, required], supplied + change);
        });
        expect(gapTotal(after)).toEqual(gapTotal(before));
      }),
    );
  });
});
