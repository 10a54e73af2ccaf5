import 'server-only';
import type { SessionActor } from '@/server/actor';
import { dayFromDate } from '@/server/days';
import type { Tx } from '@/server/db';
import { visibleMeetings } from '../../data/visible';

export type MeetingPlaceRow = NonNullable<Awaited<ReturnType<typeof findMeetingPlace>>>;

/** Which meeting, of whom: for the guard, the title and the way back; null where it is absent or not this person's. */
export async function findMeetingPlace(tx: Tx, actor: SessionActor, id: string) {
  const row = await tx.meeting.findFirst({
    where: { id, ...visibleMeetings(actor) },
    select: {
      id: true,
      kind: true,
      heldOn: true,
      reference: true,
      collaborative: { select: { id: true, nameEn: true, nameCy: true } },
    },
  });
  return row && { ...row, heldOn: dayFromDate(row.heldOn) };
}
