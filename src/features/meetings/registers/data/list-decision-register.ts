import 'server-only';
import type { SessionActor } from '@/server/actor';
import { dayFromDate, dayFromDateOrNull } from '@/server/days';
import type { Tx } from '@/server/db';
import { visibleRecords } from './visible-records';

export type DecisionRegisterRow = Awaited<ReturnType<typeof listDecisionRegister>>[number];

/** Every decision and recommendation of a collaborative, the newest first; it filters as it is shown. */
export async function listDecisionRegister(tx: Tx, actor: SessionActor, collaborativeId: string) {
  const rows = await tx.decision.findMany({
    where: { AND: [{ collaborativeId }, visibleRecords(actor)] },
    orderBy: [{ decidedOn: 'desc' }, { reference: 'desc' }],
    select: {
      id: true,
      reference: true,
      text: true,
      rationale: true,
      evidence: true,
      language: true,
      status: true,
      decidedOn: true,
      reviewOn: true,
      standingUntil: true,
      standingCase: true,
      supersededById: true,
      gapPlaceId: true,
      gapProfession: true,
      ledBy: { select: { person: { select: { name: true } } } },
      ratifiedOn: true,
      supersededBy: { select: { reference: true } },
      item: { select: { closed: true, meeting: { select: { reference: true } } } },
      reviews: { orderBy: [{ reviewedOn: 'desc' }, { id: 'desc' }], take: 1, select: { outcome: true } },
    },
  });
  return rows.map(({ ledBy, item, supersededBy, reviews: [last], ...row }) => ({
    ...row,
    decidedOn: dayFromDate(row.decidedOn),
    reviewOn: dayFromDateOrNull(row.reviewOn),
    standingUntil: dayFromDateOrNull(row.standingUntil),
    ledBy: ledBy?.person.name ?? null,
    ratifiedOn: dayFromDateOrNull(row.ratifiedOn),
    supersededBy: supersededBy?.reference ?? null,
    meetingReference: item.meeting.reference,
    closed: item.closed,
    lastOutcome: last?.outcome ?? null,
  }));
}
