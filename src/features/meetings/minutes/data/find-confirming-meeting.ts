import 'server-only';
import { dayFromDate } from '@/server/days';
import type { Tx } from '@/server/db';

/** The meeting of the same collaborative that is said to have found minutes right; answers by correspondence find nothing. */
export async function findConfirmingMeeting(tx: Tx, collaborativeId: string, id: string) {
  const row = await tx.meeting.findFirst({
    where: { id, collaborativeId, kind: 'meeting' },
    select: { status: true, heldOn: true },
  });
  return row && { status: row.status, heldOn: dayFromDate(row.heldOn) };
}
