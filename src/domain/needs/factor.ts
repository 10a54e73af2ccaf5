import type Fraction from 'fraction.js';
import { exact, type Figure } from './exact';
import type { PlaceKind } from './place-line';

/**
 * people: share of a population that needs it; coverage: share of these to be served; share_of_people: share of
 * those served who get this block; contacts: a person a year; minutes: a contact; working_hours: available a year
 * for one WTE; direct_share: share of these hours spent with or for people.
 */
export type FactorKind =
  | 'people'
  | 'coverage'
  | 'share_of_people'
  | 'contacts'
  | 'minutes'
  | 'working_hours'
  | 'direct_share';

/** One figure with its range and where it comes from. No range means that only the central figure is known. */
export interface Factor {
  readonly id: string;
  readonly low: Figure | null;
  readonly central: Figure;
  readonly high: Figure | null;
  readonly source: string;
  /** The day or year that the source gives. */
  readonly asAt: string;
  /** The place that it was taken from, where that is not the place asked about. */
  readonly borrowedFrom: BorrowedFrom | null;
}

export interface BorrowedFrom {
  /** Null: the figure is for everywhere. */
  readonly placeId: string | null;
  readonly kind: PlaceKind | 'everywhere';
}

/** Low, central and high of one exact figure. */
export interface Range {
  readonly low: Fraction;
  readonly central: Fraction;
  readonly high: Fraction;
}

const SHARES: readonly FactorKind[] = ['people', 'coverage', 'share_of_people', 'direct_share'];
const DIVISORS: readonly FactorKind[] = ['working_hours', 'direct_share'];

/**
 * The exact range of a factor. Throws RangeError where low, central and high are not in order, where a share is
 * above one, and where a divisor is zero.
 */
export function rangeOf(kind: FactorKind, factor: Factor): Range {
  const central = exact(factor.central);
  const low = factor.low === null ? central : exact(factor.low);
  const high = factor.high === null ? central : exact(factor.high);
  if (low.compare(central) > 0 || central.compare(high) > 0) {
    throw new RangeError(`Factor ${factor.id}: low, central and high are not in order`);
  }
  if (SHARES.includes(kind) && high.compare(1) > 0) {
    throw new RangeError(`Factor ${factor.id}: a share is above one`);
  }
  if (DIVISORS.includes(kind) && low.compare(0) === 0) {
    throw new RangeError(`Factor ${factor.id}: nothing can be divided by zero`);
  }
  return { low, central, high };
}

export function multiplyRanges(a: Range, b: Range): Range {
  return { low: a.low.mul(b.low), central: a.central.mul(b.central), high: a.high.mul(b.high) };
}

/** Low is the low dividend over the high divisor: the more hours one WTE gives, the fewer WTE are required. */
export function divideRanges(a: Range, b: Range): Range {
  return { low: a.low.div(b.high), central: a.central.div(b.central), high: a.high.div(b.low) };
}

export function scaleRange(range: Range, by: Fraction): Range {
  return { low: range.low.mul(by), central: range.central.mul(by), high: range.high.mul(by) };
}

export function addRanges(a: Range, b: Range): Range {
  return { low: a.low.add(b.low), central: a.central.add(b.central), high: a.high.add(b.high) };
}
