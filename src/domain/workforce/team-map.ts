import { type CalendarDay, compareDays, isWithin } from '../time/calendar-day';
import { WTE_SCALE } from '../wte/wte';

/** A share of a team at a place, in the days [validFrom, validTo); the share is a decimal of one ("0.35000"). */
export interface DatedPlacement {
  readonly placeId: string;
  readonly share: string;
  readonly validFrom: CalendarDay;
  readonly validTo: CalendarDay | null;
}

/** A row of the team map as it was typed and read: the share in 1/100 000 of the team. */
export interface MapRow {
  readonly placeId: string;
  readonly share: number;
}

export interface MapPeriod<Placement extends DatedPlacement> {
  readonly from: CalendarDay;
  /** First day on which another map holds; null for the last one. */
  readonly to: CalendarDay | null;
  readonly placements: readonly Placement[];
  /** What of the team is not placed, in 1/100 000. */
  readonly notPlaced: number;
  /** Where it differs from the period before: what begins or, where nothing does, what ends on its first day. */
  readonly changed: readonly Placement[];
}

const PERCENT = /^(\d{1,3})(?:[.,](\d{1,3}))?\s*%?$/;

/**
 * A share as typed in per cent ("35", "33,333"), in 1/100 000; null for what is not a number, has more than three
 * decimals, is zero or is above 100.
 */
export function parsePercent(text: string): number | null {
  const match = PERCENT.exec(text.trim());
  if (!match) return null;
  const share = Number(match[1]) * 1000 + Number((match[2] ?? '').padEnd(3, '0'));
  return share > 0 && share <= WTE_SCALE ? share : null;
}

/** A stored share ("0.35000") in 1/100 000; throws RangeError for anything else. */
export function shareOf(decimal: string): number {
  const match = /^([01])(?:\.(\d{1,5}))?$/.exec(decimal);
  if (!match) throw new RangeError(`Not a share: ${decimal}`);
  return Number(match[1]) * WTE_SCALE + Number((match[2] ?? '').padEnd(5, '0'));
}

/** The decimal that is stored. */
export function shareToDecimal(share: number): string {
  return `${Math.floor(share / WTE_SCALE)}.${String(share % WTE_SCALE).padStart(5, '0')}`;
}

/** What of the team the rows leave over, in 1/100 000; below zero where they come to more than the whole. */
export function notPlaced(rows: readonly MapRow[]): number {
  return WTE_SCALE - rows.reduce((before, { share }) => before + share, 0);
}

/** The rows that name a place which an earlier row has already named. */
export function repeatedPlaces(rows: readonly { readonly placeId: string }[]): readonly number[] {
  return rows.flatMap(({ placeId }, index) =>
    rows.findIndex((other) => other.placeId === placeId) < index ? [index] : [],
  );
}

export interface MapChange<Placement extends DatedPlacement> {
  /** End on the day before the change. */
  readonly end: readonly Placement[];
  /** Begin on the day or after it, and so never hold. */
  readonly remove: readonly Placement[];
  readonly add: readonly MapRow[];
}

/**
 * What brings a team's map to the given rows from a day on. What held before that day stays; a map of the same day, and
 * of any later one, gives way. A share that goes on unchanged is left as it is recorded.
 */
export function changeMap<Placement extends DatedPlacement>(
  placements: readonly Placement[],
  rows: readonly MapRow[],
  from: CalendarDay,
): MapChange<Placement> {
  const goesOn = (placement: Placement) =>
    placement.validFrom <= from &&
    placement.validTo === null &&
    rows.some(({ placeId, share }) => placeId === placement.placeId && share === shareOf(placement.share));
  const touched = placements.filter(
    (placement) => (placement.validTo === null || placement.validTo > from) && !goesOn(placement),
  );
  const kept = placements.filter(goesOn);
  return {
    end: touched.filter(({ validFrom }) => validFrom < from),
    remove: touched.filter(({ validFrom }) => validFrom >= from),
    add: rows.filter(({ placeId }) => !kept.some((placement) => placement.placeId === placeId)),
  };
}

/** The map's history: one period for each run of days with the same places and shares, the latest first. */
export function mapPeriods<Placement extends DatedPlacement>(
  placements: readonly Placement[],
): readonly MapPeriod<Placement>[] {
  const days = placements.flatMap(({ validFrom, validTo }) => (validTo ? [validFrom, validTo] : [validFrom]));
  const breaks = [...new Set(days)].sort(compareDays);
  const periods = breaks.map((from, index) => {
    const inForce = placements.filter(({ validFrom, validTo }) => isWithin(from, validFrom, validTo));
    const starting = inForce.filter(({ validFrom }) => validFrom === from);
    const changed = starting.length > 0 ? starting : placements.filter(({ validTo }) => validTo === from);
    const shares = inForce.map(({ placeId, share }) => ({ placeId, share: shareOf(share) }));
    return {
      from,
      to: breaks[index + 1] ?? null,
      placements: inForce,
      notPlaced: notPlaced(shares),
      changed,
    };
  });
  return periods.reverse();
}
