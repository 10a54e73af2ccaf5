import 'server-only';
import type { CalendarDay } from '@/domain/time/calendar-day';
import type { Tx } from '@/server/db';
import { type GapCell, regionGaps } from './region-gaps';
import { findRegionInputs, findRegionInputsLater } from './region-inputs';
import { findRegionOf } from './region-places';

export interface GapsOnDay {
  readonly day: CalendarDay;
  /** Every profession at each of the places; WTE are integers of 1/100 000 and null where not known. */
  readonly cells: readonly GapCell[];
}

/**
 * The gaps at these places as they stood or will stand on each of the days, with the places and pathways of the first
 * day. Places outside every region, or of another region than the first place, are left out. Empty without places.
 */
export async function findGapsAt(
  tx: Tx,
  placeIds: readonly string[],
  days: readonly [CalendarDay, ...CalendarDay[]],
): Promise<readonly GapsOnDay[]> {
  const [first, ...others] = days;
  const [placeId] = placeIds;
  const regionId = placeId ? await findRegionOf(tx, placeId, first) : null;
  const inputs = regionId ? await findRegionInputs(tx, regionId, first) : null;
  if (!inputs) return [];
  const wanted = new Set(placeIds);
  const cellsOf = (read: typeof inputs) =>
    regionGaps(read).rows.flatMap(({ place, cells }) => (wanted.has(place.id) ? cells : []));
  const found: GapsOnDay[] = [{ day: first, cells: cellsOf(inputs) }];
  for (const day of others) found.push({ day, cells: cellsOf(await findRegionInputsLater(tx, inputs, day)) });
  return found;
}
