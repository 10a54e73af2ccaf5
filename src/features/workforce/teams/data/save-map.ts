import 'server-only';
import { uuidv7 } from 'uuidv7';
import type { CalendarDay } from '@/domain/time/calendar-day';
import { changeMap, type MapRow, shareToDecimal } from '@/domain/workforce/team-map';
import { dateFromDay } from '@/server/days';
import type { Tx } from '@/server/db';
import type { TeamRecord } from './find-team';

/** Brings the map to the rows from a day on, in the name of a person; false where it is so already. */
export async function saveMap(
  tx: Tx,
  team: TeamRecord,
  {
    rows,
    from,
    personId,
  }: { readonly rows: readonly MapRow[]; readonly from: CalendarDay; readonly personId: string },
): Promise<boolean> {
  const { end, remove, add } = changeMap(team.placements, rows, from);
  if (end.length + remove.length + add.length === 0) return false;
  const [now] = await tx.$queryRaw<{ now: Date }[]>`SELECT now()`;
  await tx.teamPlacement.updateMany({
    where: { id: { in: end.map(({ id }) => id) } },
    data: { validTo: dateFromDay(from), endedAt: now?.now ?? null, endedById: personId },
  });
  await tx.teamPlacement.deleteMany({ where: { id: { in: remove.map(({ id }) => id) } } });
  await tx.teamPlacement.createMany({
    data: add.map(({ placeId, share }) => ({
      id: uuidv7(),
      teamId: team.id,
      placeId,
      share: shareToDecimal(share),
      validFrom: dateFromDay(from),
      recordedById: personId,
    })),
  });
  return true;
}
