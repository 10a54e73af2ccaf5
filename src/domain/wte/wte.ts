/** Whole-time equivalent as an integer of 1/100 000, so that sums are exact. A gap may be below zero. */
export type Wte = number & { readonly __brand: 'Wte' };

/** A share of one: an exact decimal in text ("0.35"), or an integer of 1/100 000. */
export type Share = string | number;

export interface Split {
  /** One part for each share, in the same order. */
  readonly parts: readonly Wte[];
  /** What the shares leave over where they do not reach one. */
  readonly unplaced: Wte;
}

export const WTE_SCALE = 100_000;
/** The most that `numeric(8,5)` holds. */
export const MAX_STORED_WTE = 99_999_999 as Wte;
export const ZERO_WTE = 0 as Wte;

const DECIMAL = /^(-?)(\d{1,10})(?:[.,](\d{1,5}))?$/;
const SHARE_DECIMALS = 12;
const SHARE_ONE = 10n ** BigInt(SHARE_DECIMALS);

/** A WTE from its integer of 1/100 000; throws RangeError for what is not a safe integer. */
export function wte(hundredThousandths: number): Wte {
  if (!Number.isSafeInteger(hundredThousandths)) throw new RangeError(`Not a WTE: ${hundredThousandths}`);
  // Adding zero turns -0 into 0.
  return (hundredThousandths + 0) as Wte;
}

function readDecimal(text: string): number | null {
  const match = DECIMAL.exec(text.trim());
  if (!match) return null;
  const size = Number(match[2]) * WTE_SCALE + Number((match[3] ?? '').padEnd(5, '0'));
  return match[1] === '-' ? -size : size;
}

/**
 * What a person typed as WTE ("0.8", "0,8"), exactly; null for what is not a number, is below zero, has more than
 * five decimals, or is more than a record can hold.
 */
export function parseWte(text: string): Wte | null {
  const value = readDecimal(text);
  return value === null || text.includes('-') || value > MAX_STORED_WTE ? null : wte(value);
}

/** A WTE from a stored or summed decimal ("1234.50000", signed); throws RangeError for anything else. */
export function wteFromDecimal(decimal: string): Wte {
  const value = readDecimal(decimal);
  if (value === null) throw new RangeError(`Not a decimal WTE: ${decimal}`);
  return wte(value);
}

/** The decimal with five places that the database stores ("0.80000"). */
export function wteToDecimal(value: Wte): string {
  const size = Math.abs(value);
  const whole = Math.floor(size / WTE_SCALE);
  return `${value < 0 ? '-' : ''}${whole}.${String(size % WTE_SCALE).padStart(5, '0')}`;
}

export function addWte(a: Wte, b: Wte): Wte {
  return wte(a + b);
}

/** `a - b`; may fall below zero. */
export function subtractWte(a: Wte, b: Wte): Wte {
  return wte(a - b);
}

export function sumWte(values: Iterable<Wte>): Wte {
  let sum = 0;
  for (const value of values) sum += value;
  return wte(sum);
}

export function smallerWte(a: Wte, b: Wte): Wte {
  return wte(Math.min(a, b));
}

function readShare(share: Share): bigint {
  if (typeof share === 'number') {
    if (!Number.isSafeInteger(share) || share < 0) throw new RangeError(`Not a share: ${share}`);
    return (BigInt(share) * SHARE_ONE) / BigInt(WTE_SCALE);
  }
  const match = /^(\d{1,3})(?:\.(\d{1,12}))?$/.exec(share);
  if (!match) throw new RangeError(`Not a share: ${share}`);
  return BigInt(match[1] ?? '0') * SHARE_ONE + BigInt((match[2] ?? '').padEnd(SHARE_DECIMALS, '0'));
}

/**
 * Splits WTE by shares, by largest remainder (ties to the earlier share), so that parts and what is unplaced add up
 * to the total exactly. What is placed is total × sum of shares, rounded half up. Throws RangeError for a total or
 * share below zero and for shares that come to more than one.
 */
export function splitByShares(total: Wte, shares: readonly Share[]): Split {
  if (total < 0) throw new RangeError(`Cannot split WTE below zero: ${total}`);
  const exact = shares.map((share) => readShare(share) * BigInt(total));
  const sum = exact.reduce((before, part) => before + part, 0n);
  const shareSum = shares.reduce<bigint>((before, share) => before + readShare(share), 0n);
  if (shareSum > SHARE_ONE) throw new RangeError('Shares come to more than one');

  const placed = Number((2n * sum + SHARE_ONE) / (2n * SHARE_ONE));
  const parts = exact.map((part) => Number(part / SHARE_ONE));
  let left = placed - parts.reduce((before, part) => before + part, 0);
  const byRemainder = exact
    .map((part, index) => ({ index, remainder: part % SHARE_ONE }))
    .sort((a, b) => (a.remainder === b.remainder ? a.index - b.index : a.remainder > b.remainder ? -1 : 1));
  for (const { index } of byRemainder) {
    if (left === 0) break;
    parts[index] = (parts[index] ?? 0) + 1;
    left -= 1;
  }
  return { parts: parts.map(wte), unplaced: wte(total - placed) };
}
