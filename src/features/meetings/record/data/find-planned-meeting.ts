import 'server-only';
import type { SessionActor } from '@/server/actor';
import { dayFromDate } from '@/server/days';
import type { Tx } from '@/server/db';
import { visibleMeetings } from '../../data/visible';

export type PlannedMeetingRow = NonNullable<Awaited<ReturnType<typeof findPlannedMeeting>>>;

/** A meeting with its agenda, as it was planned; null where it is absent or not this person's. */
export async function findPlannedMeeting(tx: Tx, actor: SessionActor, id: string) {
  const row = await tx.meeting.findFirst({
    where: { AND: [{ id }, { kind: 'meeting' }, visibleMeetings(actor)] },
    select: {
      id: true,
      reference: true,
      collaborativeId: true,
      seriesId: true,
      status: true,
      heldOn: true,
      startsAt: true,
      endsAt: true,
      location: true,
      purpose: true,
      chairId: true,
      language: true,
      version: true,
      items: {
        orderBy: { position: 'asc' },
        select: {
          id: true,
          position: true,
          title: true,
          serves: true,
          needId: true,
          intendedOutcome: true,
          note: true,
          broughtById: true,
        },
      },
    },
  });
  return row && { ...row, heldOn: dayFromDate(row.heldOn) };
}
