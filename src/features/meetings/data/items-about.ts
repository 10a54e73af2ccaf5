import 'server-only';
import type { Tx } from '@/server/db';

export interface ItemAbout {
  readonly id: string;
  readonly meetingId: string;
  readonly carried: boolean;
}

/** Items that come of a recommendation or of minutes, at once or carried over from one that did. */
export function listItemsAbout(tx: Tx, origin: 'ratification' | 'minutes', id: string): Promise<ItemAbout[]> {
  return tx.$queryRaw<ItemAbout[]>`
    WITH RECURSIVE comes AS (
      SELECT id FROM agenda_item WHERE origin::text = ${origin} AND origin_id = ${id}::uuid
      UNION
      SELECT i.id FROM agenda_item i JOIN comes c ON i.origin = 'item' AND i.origin_id = c.id
    )
    SELECT i.id, i.meeting_id AS "meetingId", i.outcome IS NOT DISTINCT FROM 'carried' AS carried
    FROM agenda_item i JOIN comes c ON c.id = i.id ORDER BY i.position`;
}

/** What one meeting did with them. */
export function dealtWith(items: readonly ItemAbout[], meetingId: string) {
  const own = items.filter((item) => item.meetingId === meetingId);
  return {
    hasItem: own.some(({ carried }) => !carried),
    /** One that was put off although the meeting then dealt with it. */
    carriedItemId: own.find(({ carried }) => carried)?.id ?? null,
  };
}
