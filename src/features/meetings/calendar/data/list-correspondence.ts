import 'server-only';
import type { SessionActor } from '@/server/actor';
import { dayFromDate } from '@/server/days';
import type { Tx } from '@/server/db';
import { visibleMeetings } from '../../data/visible';

const MOST = 50;

/** Decisions that members took between meetings, the latest first, with their questions: for members only. */
export async function listCorrespondence(tx: Tx, actor: SessionActor, collaborativeId: string) {
  const meetings = await tx.meeting.findMany({
    where: { AND: [{ collaborativeId, kind: 'correspondence' }, visibleMeetings(actor)] },
    orderBy: [{ heldOn: 'desc' }, { id: 'desc' }],
    take: MOST,
    select: { id: true, heldOn: true, purpose: true, language: true },
  });
  const ids = meetings.map(({ id }) => id);
  const items = await tx.agendaItem.findMany({
    where: { meetingId: { in: ids } },
    orderBy: { position: 'desc' },
    select: { meetingId: true, title: true },
  });
  const questions = new Map(items.map(({ meetingId, title }) => [meetingId, title]));
  const decisions = await tx.decision.findMany({
    where: { item: { meetingId: { in: ids } } },
    select: { id: true, reference: true, status: true, item: { select: { meetingId: true } } },
  });
  const byMeeting = new Map(decisions.map(({ item, ...decision }) => [item.meetingId, decision]));
  return meetings.map(({ purpose, ...meeting }) => ({
    ...meeting,
    // A closed question is hidden from some.
    question: questions.get(meeting.id) ?? purpose,
    heldOn: dayFromDate(meeting.heldOn),
    decision: byMeeting.get(meeting.id) ?? null,
  }));
}
