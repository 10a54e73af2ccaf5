import 'server-only';
import type { CalendarDay } from '@/domain/time/calendar-day';
import { dateFromDay, dayFromDate } from '@/server/days';
import type { Tx } from '@/server/db';

/** Held meetings of a collaborative after a day, the latest first, for choosing where something was ratified. */
export async function listLaterMeetings(tx: Tx, collaborativeId: string, after: CalendarDay) {
  const rows = await tx.meeting.findMany({
    where: { collaborativeId, kind: 'meeting', status: 'held', heldOn: { gt: dateFromDay(after) } },
    orderBy: [{ heldOn: 'desc' }, { reference: 'desc' }],
    select: RATIFYING,
  });
  return rows.map((row) => ({ ...row, heldOn: dayFromDate(row.heldOn) }));
}

export type LaterMeetingRow = Awaited<ReturnType<typeof listLaterMeetings>>[number];

/** A meeting as the rule of ratification asks about it; null where it is absent or not the reader's. */
export async function findRatifyingMeeting(tx: Tx, id: string) {
  const row = await tx.meeting.findFirst({ where: { id, kind: 'meeting' }, select: RATIFYING });
  return row && { ...row, heldOn: dayFromDate(row.heldOn) };
}

const RATIFYING = {
  id: true,
  reference: true,
  collaborativeId: true,
  status: true,
  heldOn: true,
  quorate: true,
} as const;
