import Fraction from 'fraction.js';
import { WTE_SCALE, type Wte, wte } from '../wte/wte';

/** An exact figure from data: a decimal in text ("0.12"), or a whole number. Floating point is refused. */
export type Figure = string | number;

const DECIMAL = /^\d{1,15}(\.\d{1,12})?$/;
const HALF = new Fraction(1, 2);

/** The exact value; throws RangeError for anything that is not a plain decimal of zero or more. */
export function exact(figure: Figure): Fraction {
  const text = typeof figure === 'number' && Number.isSafeInteger(figure) ? String(figure) : figure;
  // fraction.js reads much more ("1/3", "0.(6)"), which no data of ours means.
  if (typeof text !== 'string' || !DECIMAL.test(text)) throw new RangeError(`Not a figure: ${figure}`);
  return new Fraction(text);
}

/** Rounded half up to 1/100 000 WTE: done once, at the very end. */
export function toWte(value: Fraction): Wte {
  return wte(Number(value.mul(WTE_SCALE).add(HALF).floor().toString()));
}

/** For showing only. */
export function toNumber(value: Fraction): number {
  return value.valueOf();
}

export function sumExact(values: Iterable<Fraction>): Fraction {
  let sum = new Fraction(0);
  for (const value of values) sum = sum.add(value);
  return sum;
}
