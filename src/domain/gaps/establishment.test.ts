import { expect, it } from 'vitest';
import { wte } from '../wte/wte';
import { establishmentGap, vacancy, wtePer10000 } from './establishment';

it('keeps vacancy and establishment apart, and the unknown unknown', () => {
  expect(vacancy(wte(300_000), wte(250_000))).toBe(50_000);
  expect(vacancy(wte(300_000), wte(310_000))).toBe(-10_000);
  expect(establishmentGap(wte(400_000), wte(300_000))).toBe(100_000);
  expect(vacancy(null, wte(1))).toBeNull();
  expect(vacancy(wte(1), null)).toBeNull();
  expect(establishmentGap(null, wte(1))).toBeNull();
  expect(establishmentGap(wte(1), null)).toBeNull();
});

it('screens by people', () => {
  expect(wtePer10000(wte(500_000), 50_000)).toBe(1);
  expect(wtePer10000(wte(0), 50_000)).toBe(0);
  expect(wtePer10000(wte(1), 0)).toBeNull();
  expect(wtePer10000(wte(1), null)).toBeNull();
  expect(wtePer10000(null, 1)).toBeNull();
});
