import 'server-only';
import type { RatifyingMeeting } from '@/domain/meetings/ratify';
import type { CalendarDay } from '@/domain/time/calendar-day';
import { dateFromDay, dayFromDate } from '@/server/days';
import type { Tx } from '@/server/db';

/** Held meetings of a collaborative after the day of a decision, the latest first, for choosing where it was ratified. */
export async function listLaterMeetings(
  tx: Tx,
  { id, collaborativeId, decidedOn }: { id: string; collaborativeId: string; decidedOn: CalendarDay },
) {
  const rows = await tx.meeting.findMany({
    where: { collaborativeId, kind: 'meeting', status: 'held', heldOn: { gt: dateFromDay(decidedOn) } },
    orderBy: [{ heldOn: 'desc' }, { reference: 'desc' }],
    select: RATIFYING,
  });
  const items = await listRatifyingItems(tx, id);
  return rows.map((row) => asRatifying(row, items));
}

export type LaterMeetingRow = Awaited<ReturnType<typeof listLaterMeetings>>[number];

/**
 * A meeting as the rule of ratification asks about it, and nobody changes its attendance or its minutes meanwhile; null
 * where it is absent or not this person's to change.
 */
export async function lockRatifyingMeeting(tx: Tx, id: string, decisionId: string) {
  await tx.$queryRaw`SELECT id FROM meeting WHERE id = ${id}::uuid FOR NO KEY UPDATE`;
  const row = await tx.meeting.findFirst({ where: { id, kind: 'meeting' }, select: RATIFYING });
  return row && asRatifying(row, await listRatifyingItems(tx, decisionId));
}

interface RatifyingItem {
  readonly id: string;
  readonly meetingId: string;
  readonly carried: boolean;
}

/** Items that come of a recommendation, at once or carried over from one that did. */
function listRatifyingItems(tx: Tx, decisionId: string): Promise<RatifyingItem[]> {
  return tx.$queryRaw<RatifyingItem[]>`
    WITH RECURSIVE comes AS (
      SELECT id FROM agenda_item WHERE origin = 'ratification' AND origin_id = ${decisionId}::uuid
      UNION
      SELECT i.id FROM agenda_item i JOIN comes c ON i.origin = 'item' AND i.origin_id = c.id
    )
    SELECT i.id, i.meeting_id AS "meetingId", i.outcome IS NOT DISTINCT FROM 'carried' AS carried
    FROM agenda_item i JOIN comes c ON c.id = i.id ORDER BY i.position`;
}

const RATIFYING = {
  id: true,
  reference: true,
  collaborativeId: true,
  status: true,
  heldOn: true,
  quorate: true,
  minutesStatus: true,
  language: true,
} as const;

type Row = Omit<RatifyingMeeting, 'heldOn' | 'minutesLocked' | 'hasItem'> & {
  readonly id: string;
  readonly reference: string;
  readonly heldOn: Date;
  readonly minutesStatus: string | null;
  readonly language: 'cy' | 'en';
};

function asRatifying(row: Row, items: readonly RatifyingItem[]) {
  const own = items.filter(({ meetingId }) => meetingId === row.id);
  return {
    ...row,
    heldOn: dayFromDate(row.heldOn),
    minutesLocked: row.minutesStatus === 'confirmed',
    hasItem: own.some(({ carried }) => !carried),
    /** One that was put off although the meeting then dealt with it. */
    carriedItemId: own.find(({ carried }) => carried)?.id ?? null,
  };
}
