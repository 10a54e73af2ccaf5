import 'server-only';
import { asPlatform, type Tx } from '@/server/db';
import { Prisma } from '@/server/prisma/client';

/** Of these decisions, those that the reader may know of: see `listDecisionsAbout`. */
export function listDecisionsGoneRound(tx: Tx, ids: readonly string[]): Promise<string[]> {
  return ids.length === 0 ? Promise.resolve([]) : listWhere(tx, Prisma.sql`d.id = ANY (${ids}::uuid[])`);
}

/**
 * Decisions about gaps at these places that a reader of the gaps may know of: those of minutes that went round. Members
 * know what their own collaborative decided at once. Which state the minutes are in is nothing that a reader of gaps can
 * see: the portal looks it up for them. What is closed, and what is beyond their reach, row security has to leave out.
 */
export function listDecisionsAbout(tx: Tx, placeIds: readonly string[]): Promise<string[]> {
  return placeIds.length === 0
    ? Promise.resolve([])
    : listWhere(tx, Prisma.sql`d.gap_place_id = ANY (${placeIds}::uuid[])`);
}

async function listWhere(tx: Tx, which: Prisma.Sql): Promise<string[]> {
  const rows = await asPlatform(
    tx,
    () => tx.$queryRaw<{ id: string }[]>`
      SELECT d.id FROM decision d JOIN agenda_item i ON i.id = d.agenda_item_id JOIN meeting m ON m.id = i.meeting_id
      WHERE ${which} AND (m.minutes_status IN ('circulated', 'confirmed')
        OR d.collaborative_id = ANY ((SELECT app_reach('member_of'))::uuid[]))`,
  );
  return rows.map(({ id }) => id);
}
