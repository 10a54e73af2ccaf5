import 'server-only';
import { dayFromDate } from '@/server/days';
import type { Tx } from '@/server/db';

/** The meeting of the same collaborative that is said to have found minutes right. */
export async function findConfirmingMeeting(tx: Tx, collaborativeId: string, id: string) {
  const row = await tx.meeting.findFirst({
    where: { id, collaborativeId },
    select: { status: true, heldOn: true },
  });
  return row && { status: row.status, heldOn: dayFromDate(row.heldOn) };
}
