import 'server-only';
import { dateFromDay, dayFromDate } from '@/server/days';
import type { Tx } from '@/server/db';
import type { MeetingRow } from './find-meeting';

/** Meetings of the same collaborative that were held later and so can have confirmed the minutes, the first first. */
export async function listLaterMeetings(tx: Tx, { collaborative, heldOn }: MeetingRow) {
  const rows = await tx.meeting.findMany({
    where: {
      collaborativeId: collaborative.id,
      // What is decided by correspondence is nobody's meeting.
      kind: 'meeting',
      status: 'held',
      heldOn: { gt: dateFromDay(heldOn) },
    },
    orderBy: { heldOn: 'asc' },
    select: { id: true, reference: true, heldOn: true },
  });
  return rows.map((row) => ({ ...row, heldOn: dayFromDate(row.heldOn) }));
}
