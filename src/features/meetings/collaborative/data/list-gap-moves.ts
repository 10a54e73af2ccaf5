import 'server-only';
import type { CalendarDay } from '@/domain/time/calendar-day';
import type { Tx } from '@/server/db';
import { findGapsAt } from '@/server/gaps/collaborative-gaps';

export interface GapMove {
  readonly placeId: string;
  readonly professionKey: string;
  /** Gap now less gap then, in 1/100 000 WTE: below zero it has narrowed. */
  readonly changeWte: number;
}

/** Less than half of a tenth would be shown as nothing. */
const LEAST = 5_000;

/** Gaps of these places that are known on both days and differ, the largest move first. */
export async function listGapMoves(
  tx: Tx,
  placeIds: readonly string[],
  since: CalendarDay,
  today: CalendarDay,
): Promise<GapMove[]> {
  if (since >= today) return [];
  const [now, then] = await findGapsAt(tx, placeIds, [today, since]);
  if (!now || !then) return [];
  const key = (placeId: string, professionKey: string) => `${placeId} ${professionKey}`;
  const before = new Map(
    then.cells.map(({ place, profession, gap }) => [key(place.id, profession.key), gap.gap]),
  );
  return now.cells
    .flatMap(({ place, profession, gap }) => {
      const was = before.get(key(place.id, profession.key)) ?? null;
      return was === null || gap.gap === null
        ? []
        : [{ placeId: place.id, professionKey: profession.key, changeWte: gap.gap - was }];
    })
    .filter(({ changeWte }) => Math.abs(changeWte) >= LEAST)
    .sort((a, b) => Math.abs(b.changeWte) - Math.abs(a.changeWte));
}
