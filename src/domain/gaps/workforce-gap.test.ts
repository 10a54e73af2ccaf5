import fc from 'fast-check';
import { expect, it } from 'vitest';
import { makeBlock, makePathway, makeWorkingTime } from '../needs/pathway.fixture';
import { requiredWte } from '../needs/required-wte';
import { type Wte, wte } from '../wte/wte';
import { type RequiredRange, requiredRange, workforceGap } from './workforce-gap';

const range = (low: number, central: number, high: number): RequiredRange => ({
  low: wte(low),
  central: wte(central),
  high: wte(high),
});

it.each<[string, RequiredRange | null, number | null, unknown]>([
  ['a shortfall', range(80, 100, 150), 40, { gap: 60, gapLow: 40, gapHigh: 110, cover: 0.4 }],
  ['a surplus', range(80, 100, 150), 200, { gap: -100, gapLow: -120, gapHigh: -50, cover: 2 }],
  ['in balance', range(100, 100, 100), 100, { gap: 0, gapLow: 0, gapHigh: 0, cover: 1 }],
  ['nobody there', range(80, 100, 150), 0, { gap: 100, cover: 0 }],
  ['nothing required', range(0, 0, 0), 50, { required: 0, gap: -50, cover: null }],
  ['need unknown', null, 50, { required: null, supplied: 50, gap: null, gapLow: null, cover: null }],
  ['supply unknown', range(80, 100, 150), null, { required: 100, supplied: null, gap: null, cover: null }],
])('%s', (_case, required, supplied, expected) => {
  expect(workforceGap(required, supplied as Wte | null)).toMatchObject(expected as object);
});

it('is a surplus exactly where the cover is above one', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9_000_000 }), fc.nat(9_000_000), (required, supplied) => {
      const { gap, cover } = workforceGap(range(required, required, required), wte(supplied));
      expect(Math.sign(gap ?? Number.NaN)).toBe(Math.sign(1 - (cover ?? Number.NaN)));
    }),
  );
});

it('takes the interval of a requirement that is known', () => {
  const [known] = requiredWte([makePathway()], () => makeWorkingTime(1000));
  expect(requiredRange(known)).toEqual({ low: 50_000, central: 50_000, high: 50_000 });
  const [unknown] = requiredWte([makePathway({ blocks: [makeBlock({ minutes: null })] })], () =>
    makeWorkingTime(),
  );
  expect(requiredRange(unknown)).toBeNull();
  expect(requiredRange(undefined)).toBeNull();
});
