import 'server-only';
import type { SessionActor } from '@/server/actor';
import { dayFromDate } from '@/server/days';
import type { Tx } from '@/server/db';
import { visibleMeetings } from '../../data/visible';

const MOST = 50;

/** Decisions that members took between meetings, the latest first. */
export async function listCorrespondence(tx: Tx, actor: SessionActor, collaborativeId: string) {
  const meetings = await tx.meeting.findMany({
    where: { AND: [{ collaborativeId, kind: 'correspondence' }, visibleMeetings(actor)] },
    orderBy: [{ heldOn: 'desc' }, { id: 'desc' }],
    take: MOST,
    select: { id: true, heldOn: true, purpose: true, language: true },
  });
  const decisions = await tx.decision.findMany({
    where: { item: { meetingId: { in: meetings.map(({ id }) => id) } } },
    select: { id: true, reference: true, status: true, item: { select: { meetingId: true } } },
  });
  const byMeeting = new Map(decisions.map(({ item, ...decision }) => [item.meetingId, decision]));
  return meetings.map((meeting) => ({
    ...meeting,
    heldOn: dayFromDate(meeting.heldOn),
    decision: byMeeting.get(meeting.id) ?? null,
  }));
}
