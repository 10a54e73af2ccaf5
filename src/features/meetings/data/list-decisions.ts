import 'server-only';
import type { SessionActor } from '@/server/actor';
import { dayFromDate, dayFromDateOrNull } from '@/server/days';
import type { Tx } from '@/server/db';
import { visibleMeetings } from './visible';

export type DecisionRow = Awaited<ReturnType<typeof listDecisions>>[number];

const LATEST = 30;

/** The latest decisions and recommendations of a collaborative, newest first. */
export async function listDecisions(tx: Tx, actor: SessionActor, collaborativeId: string) {
  const rows = await tx.decision.findMany({
    where: { AND: [{ collaborativeId }, visibleMeetings(actor)] },
    orderBy: [{ decidedOn: 'desc' }, { reference: 'desc' }],
    take: LATEST,
    select: {
      id: true,
      reference: true,
      text: true,
      language: true,
      status: true,
      decidedOn: true,
      reviewOn: true,
      gapPlaceId: true,
      gapProfession: true,
      item: { select: { meetingId: true } },
    },
  });
  return rows.map(({ item, ...row }) => ({
    ...row,
    meetingId: item.meetingId,
    decidedOn: dayFromDate(row.decidedOn),
    reviewOn: dayFromDateOrNull(row.reviewOn),
  }));
}
