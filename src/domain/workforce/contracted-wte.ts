import Fraction from 'fraction.js';
import { toWte } from '../needs/exact';
import { MAX_STORED_WTE, type Wte } from '../wte/wte';

/** FTE and hours of one row, as the file writes them; null or empty where it says nothing. */
export interface ContractCells {
  readonly fte: string | null;
  readonly hours: string | null;
}

export type ContractedWte =
  | { readonly kind: 'wte'; readonly wte: Wte; readonly by: 'fte' | 'hours' }
  /** Neither figure is there, which is not zero. */
  | { readonly kind: 'missing' }
  | {
      readonly kind: 'wrong';
      readonly field: 'fte' | 'hours';
      readonly why: 'no-number' | 'negative' | 'too-large' | 'not-weekly';
    }
  /** Hours alone, and nobody has said how long this employer's full-time week is. */
  | { readonly kind: 'week-unknown' }
  /** The two figures say different things: a person settles which is true. */
  | { readonly kind: 'conflict'; readonly byFte: Wte; readonly byHours: Wte };

/** The full-time week of the NHS outside medical staff: S1 and S3 of the reference for ESR extracts. */
export const NHS_FULL_TIME_WEEK = '37.5';

/** FTE and hours may differ by this much (0.01): extracts round. */
export const WTE_TOLERANCE = 1000 as Wte;

const NUMBER = /^([-−]?)(\d{1,6}(?:[.,]\d{1,20})?|[.,]\d{1,20})$/u;
/** "25 Week", "37.5 hours per week", "37,5 awr yr wythnos". */
const HOURS = /^([-−]?[\d.,]+)\s*(?:(?:hours?|hrs?|awr|oriau)\b\.?)?\s*(.*)$/iu;
const WEEKLY = /^(?:(?:(?:per|a|each|yr|bob|y)\b\s*|\/\s*)?(?:week(?:ly)?|wk|w|wythnos(?:ol)?))?$/iu;

type Reading = Fraction | { readonly why: 'no-number' | 'negative' | 'too-large' | 'not-weekly' };

function readNumber(text: string): Reading {
  const match = NUMBER.exec(text);
  if (!match) return { why: 'no-number' };
  const size = (match[2] ?? '').replace(',', '.');
  const value = new Fraction(size.startsWith('.') ? `0${size}` : size);
  return match[1] !== '' && !value.equals(0) ? { why: 'negative' } : value;
}

function readHours(text: string): Reading {
  const match = HOURS.exec(text);
  if (!match) return { why: 'no-number' };
  // Hours a month or a year cannot be turned into a week without knowing how they were reckoned.
  if (!WEEKLY.test((match[2] ?? '').trim())) return { why: 'not-weekly' };
  return readNumber(match[1] ?? '');
}

function asWte(value: Reading, week: Fraction | null): Wte | Exclude<Reading, Fraction> {
  if (!(value instanceof Fraction)) return value;
  const share = week === null ? value : value.div(week);
  const rounded = toWte(share);
  return rounded > MAX_STORED_WTE ? { why: 'too-large' } : rounded;
}

/** The employer's full-time week in hours; throws RangeError for what is no plain decimal between 0 and 168. */
function readWeek(fullTimeWeek: string): Fraction {
  const week = readNumber(fullTimeWeek);
  if (!(week instanceof Fraction) || week.lte(0) || week.gt(168)) {
    throw new RangeError(`Not a full-time week: ${fullTimeWeek}`);
  }
  return week;
}

/**
 * Contracted WTE of one row: the FTE that the file gives, or its weekly hours over the employer's own full-time week
 * (councils and practices differ from the 37.5 hours of the NHS), exact and rounded half up to 1/100 000 at the end.
 * Decimals may be written with a comma. Where both are there and differ by more than the tolerance, it is a conflict.
 */
export function readContractedWte(
  { fte, hours }: ContractCells,
  fullTimeWeek: string | null,
  tolerance: Wte = WTE_TOLERANCE,
): ContractedWte {
  const week = fullTimeWeek === null ? null : readWeek(fullTimeWeek);
  const [fteText, hoursText] = [fte?.trim() ?? '', hours?.trim() ?? ''];
  const byFte = fteText === '' ? null : asWte(readNumber(fteText), null);
  const read = hoursText === '' ? null : readHours(hoursText);
  const byHours = read === null || (read instanceof Fraction && week === null) ? null : asWte(read, week);

  if (byFte !== null && typeof byFte === 'object') return { kind: 'wrong', field: 'fte', why: byFte.why };
  if (byHours !== null && typeof byHours === 'object') {
    return { kind: 'wrong', field: 'hours', why: byHours.why };
  }
  if (byFte !== null && byHours !== null && Math.abs(byFte - byHours) > tolerance) {
    return { kind: 'conflict', byFte, byHours };
  }
  if (byFte !== null) return { kind: 'wte', wte: byFte, by: 'fte' };
  if (byHours !== null) return { kind: 'wte', wte: byHours, by: 'hours' };
  return { kind: hoursText === '' ? 'missing' : 'week-unknown' };
}
