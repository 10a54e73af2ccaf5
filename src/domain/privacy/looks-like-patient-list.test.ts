import { describe, expect, it } from 'vitest';
import { looksLikePatientList } from './looks-like-patient-list';

/** Numbers of ten digits with a right check digit, made from nine; they belong to nobody. */
function withCheckDigit(nine: number): string {
  const digits = String(nine).padStart(9, '0');
  const sum = [...digits].reduce((total, digit, index) => total + Number(digit) * (10 - index), 0);
  const check = (11 - (sum % 11)) % 11;
  return check === 10 ? withCheckDigit(nine + 1) : `${digits}${check}`;
}

const right = (count: number) =>
  Array.from({ length: count }, (_, index) => withCheckDigit(900_000_000 + index * 97));
const wrong = (count: number) =>
  right(count).map((number) => `${number.slice(0, 9)}${(Number(number[9]) + 1) % 10}`);

describe('looksLikePatientList', () => {
  it.each([
    ['five right ones', right(5), true],
    ['four right ones, and none beside', right(4), false],
    ['four right ones among blanks', [...right(4), '', ' ', ''], false],
    ['five right ones among blanks', [...right(5), '', ' ', '', '', '', ''], true],
    ['half of ten', [...right(5), ...wrong(5)], true],
    ['less than half of eleven', [...right(5), ...wrong(6)], false],
    ['as they are printed', right(6).map((n) => `${n.slice(0, 3)} ${n.slice(3, 6)} ${n.slice(6)}`), true],
    ['with hyphens', right(6).map((n) => `${n.slice(0, 3)}-${n.slice(3, 6)}-${n.slice(6)}`), true],
    ['inside of sentences, which are refused where they stand', right(6).map((n) => `claf ${n}`), false],
    ['staff numbers of eight digits', right(20).map((n) => n.slice(0, 8)), false],
    ['staff numbers that begin with zero', right(20).map((n) => n.slice(1)), false],
    // One in eleven of a run of position numbers passes: what chance makes, wherever the run begins.
    [
      'position numbers that count up',
      Array.from({ length: 400 }, (_, i) => String(1_000_000_000 + i)),
      false,
    ],
    [
      'position numbers in a short list',
      Array.from({ length: 11 }, (_, i) => String(2_000_517_340 + i)),
      false,
    ],
    [
      'position numbers in steps of ten',
      Array.from({ length: 50 }, (_, i) => String(3_000_000_000 + i * 10)),
      false,
    ],
    ['registration numbers', ['PH990001', 'PH990002', 'PH990003', 'PH990004', 'PH990005'], false],
    [
      'telephone numbers',
      Array.from({ length: 20 }, (_, i) => `029201234${String(i).padStart(2, '0')}`),
      false,
    ],
    ['nothing', [], false],
  ])('%s', (_case, values, expected) => {
    expect(looksLikePatientList(values)).toBe(expected);
  });
});
