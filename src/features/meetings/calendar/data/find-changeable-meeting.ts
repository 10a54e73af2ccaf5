import 'server-only';
import type { SessionActor } from '@/server/actor';
import { dayFromDate } from '@/server/days';
import type { Tx } from '@/server/db';
import { visibleMeetings } from '../../data/visible';

export type ChangeableMeeting = NonNullable<Awaited<ReturnType<typeof findChangeableMeeting>>>;

/** When and where a meeting is; null where it is absent or not this person's. */
export async function findChangeableMeeting(tx: Tx, actor: SessionActor, id: string) {
  const row = await tx.meeting.findFirst({
    where: { AND: [{ id, kind: 'meeting' }, visibleMeetings(actor)] },
    select: {
      id: true,
      reference: true,
      status: true,
      heldOn: true,
      startsAt: true,
      endsAt: true,
      location: true,
      language: true,
      seriesId: true,
      sequence: true,
      version: true,
      collaborative: { select: { id: true, nameEn: true, nameCy: true } },
    },
  });
  return row && { ...row, heldOn: dayFromDate(row.heldOn) };
}
