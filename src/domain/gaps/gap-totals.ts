import { sumWte, type Wte } from '../wte/wte';
import { type WorkforceGap, workforceGap } from './workforce-gap';

/** A total and what it covers: it adds up the cells whose gap is known, and says how many these are. */
export interface GapTotal extends WorkforceGap {
  readonly known: number;
  readonly of: number;
  readonly complete: boolean;
  /** Supply in cells whose need is unknown: outside the gap, and shown beside it. */
  readonly suppliedWithoutNeed: Wte;
}

/** A gap whose parts are all there. */
type KnownGap = { readonly [Key in Exclude<keyof WorkforceGap, 'cover'>]: Wte };

function isKnown(cell: WorkforceGap): cell is WorkforceGap & KnownGap {
  return cell.gap !== null;
}

/**
 * The total over cells. Required and supplied are of the same cells, those that are known, so that gap = required −
 * supplied holds for the total too; with none known it is unknown, not zero. Low and high add up all lows and all
 * highs: the widest interval, as if the same factors were wrong everywhere.
 */
export function gapTotal(cells: readonly WorkforceGap[]): GapTotal {
  const known = cells.filter(isKnown);
  const supplied = sumWte(known.map((cell) => cell.supplied));
  const required = {
    low: sumWte(known.flatMap((cell) => [cell.gapLow, cell.supplied])),
    central: sumWte(known.map((cell) => cell.required)),
    high: sumWte(known.flatMap((cell) => [cell.gapHigh, cell.supplied])),
  };
  const total = known.length === 0 ? workforceGap(null, null) : workforceGap(required, supplied);
  const withoutNeed = cells.flatMap((cell) =>
    cell.required === null && cell.supplied ? [cell.supplied] : [],
  );
  return {
    ...total,
    known: known.length,
    of: cells.length,
    complete: cells.length > 0 && known.length === cells.length,
    suppliedWithoutNeed: sumWte(withoutNeed),
  };
}
