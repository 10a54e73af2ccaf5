import type { Requirement } from '../needs/required-wte';
import { subtractWte, type Wte } from '../wte/wte';

/** Required WTE as an interval; low and high equal central where no factor has a range. */
export interface RequiredRange {
  readonly low: Wte;
  readonly central: Wte;
  readonly high: Wte;
}

export interface WorkforceGap {
  readonly required: Wte | null;
  readonly supplied: Wte | null;
  /** Required − supplied, signed: above zero is a shortfall, below zero a surplus. */
  readonly gap: Wte | null;
  readonly gapLow: Wte | null;
  readonly gapHigh: Wte | null;
  /** Supplied over required (the WISN ratio): below one is pressed. Undefined where nothing is required. */
  readonly cover: number | null;
}

/** A need nobody has recorded is unknown, not zero, so the gap against it is unknown too. */
export function workforceGap(required: RequiredRange | null, supplied: Wte | null): WorkforceGap {
  if (required === null || supplied === null) {
    const unknown = { gap: null, gapLow: null, gapHigh: null, cover: null };
    return { required: required?.central ?? null, supplied, ...unknown };
  }
  return {
    required: required.central,
    supplied,
    gap: subtractWte(required.central, supplied),
    gapLow: subtractWte(required.low, supplied),
    gapHigh: subtractWte(required.high, supplied),
    cover: required.central === 0 ? null : supplied / required.central,
  };
}

/** The interval of a requirement; null where it is unknown or where there is none. */
export function requiredRange(requirement: Requirement | null | undefined): RequiredRange | null {
  if (!requirement?.known) return null;
  const { low, central, high } = requirement;
  return { low, central, high };
}
