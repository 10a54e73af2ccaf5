import 'server-only';
import type { Tx } from '@/server/db';

/**
 * Closes, with the same reason, what comes from a closed item on meetings not yet held, over however many meetings
 * between: its later stops while it is carried, and what was taken up from its decisions, actions and proposals. They
 * repeat its words. Gives their ids.
 */
export async function closeWhatWasCarried(tx: Tx, itemId: string): Promise<string[]> {
  const closed = await tx.$queryRaw<{ id: string; meetingId: string }[]>`
    WITH RECURSIVE item AS (
      SELECT i.id, i.origin, i.origin_id, i.origin_profession, i.outcome, m.held_on
      FROM agenda_item i JOIN meeting m ON m.id = i.meeting_id
      WHERE m.collaborative_id = (
        SELECT own.collaborative_id FROM agenda_item o JOIN meeting own ON own.id = o.meeting_id WHERE o.id = ${itemId}::uuid)
    ), line AS (
      SELECT * FROM item WHERE id = ${itemId}::uuid
      UNION
      SELECT i.* FROM line l JOIN item i ON i.origin_id = l.id
        OR i.origin_id IN (SELECT d.id FROM decision d WHERE d.agenda_item_id = l.id)
        OR i.origin_id IN (SELECT a.id FROM action a WHERE a.agenda_item_id = l.id)
        OR i.origin_id IN (SELECT p.id FROM proposal p WHERE p.agenda_item_id = l.id)
        OR (coalesce(l.outcome = 'carried', true) AND i.held_on > l.held_on AND i.origin = l.origin
          AND i.origin_id = l.origin_id AND i.origin_profession IS NOT DISTINCT FROM l.origin_profession)
    )
    UPDATE agenda_item i SET closed = true, closed_reason = first.closed_reason, version = i.version + 1
    FROM line, meeting m, agenda_item first
    WHERE i.id = line.id AND m.id = i.meeting_id AND m.status <> 'held' AND NOT i.closed AND first.id = ${itemId}::uuid
    RETURNING i.id, i.meeting_id AS "meetingId"`;
  // A form that records the meeting and was made before would open them again.
  await tx.meeting.updateMany({
    where: { id: { in: closed.map(({ meetingId }) => meetingId) } },
    data: { version: { increment: 1 } },
  });
  return closed.map(({ id }) => id);
}
