import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { looksLikeNhsNumber } from './nhs-number';

// 943 476 5919 is the example of the NHS Data Dictionary; it belongs to nobody.
describe('looksLikeNhsNumber', () => {
  it.each([
    ['together', '9434765919', true],
    ['as it is printed', '943 476 5919', true],
    ['with hyphens', '943-476-5919', true],
    ['with hard spaces', '943\u00a0476\u00a05919', true],
    ['with dashes', '943–476–5919', true],
    ['in odd groups', '94 34 76 59 19', true],
    ['inside a sentence', 'Gwelwyd y claf (943 476 5919) ddoe.', true],
    ['after another figure', 'ar 22 943 476 5919', true],
    ['in full-width digits', '９４３４７６５９１９', true],
    ['a wrong check digit', '943 476 5918', false],
    ['nine digits', '943476591', false],
    ['eleven digits', '94347659190', false],
    ['part of a longer number', '19434765919', false],
    ['a telephone number', '029 2012 3456', false],
    ['a day and a time', '2026-11-22 10:30', false],
    ['across two lines of a list', '943, 476, 5919', false],
    ['our own reference', 'M-2026-014', false],
    ['no digits', 'Dim rhifau yma', false],
    ['nothing', '', false],
  ])('%s', (_case, text, expected) => {
    expect(looksLikeNhsNumber(text)).toBe(expected);
  });

  it('never takes a number whose check digit would be ten', () => {
    // Weighted, 100000004 comes to 18, so the check is 11 − 7 = 4; 000000006 comes to 12, so it would be ten.
    expect(looksLikeNhsNumber('1000000044')).toBe(true);
    for (let digit = 0; digit < 10; digit += 1) expect(looksLikeNhsNumber(`000000006${digit}`)).toBe(false);
  });

  it('takes at most one last digit for any nine', () => {
    const nine = fc.stringMatching(/^\d{9}$/);
    fc.assert(
      fc.property(nine, (first) => {
        const taken = [...'0123456789'].filter((last) => looksLikeNhsNumber(first + last));
        expect(taken.length).toBeLessThanOrEqual(1);
      }),
    );
  });
});
