import 'server-only';
import type { SessionActor } from '@/server/actor';
import { wteFromDecimalOrNull } from '@/server/amounts';
import { dayFromDate, dayFromDateOrNull } from '@/server/days';
import type { Tx } from '@/server/db';
import type { Prisma } from '@/server/prisma/client';
import { visibleRecords } from './visible-records';

export type DecisionRecord = NonNullable<Awaited<ReturnType<typeof findDecision>>>;

/** Everything about one decision; null where it is absent or not this person's. */
export async function findDecision(tx: Tx, actor: SessionActor, id: string) {
  const row = await tx.decision.findFirst({
    where: { AND: [{ id }, visibleRecords(actor)] },
    select: DECISION,
  });
  if (!row) return null;
  const collaborative = await tx.collaborative.findUnique({
    where: { id: row.collaborativeId },
    select: { id: true, nameEn: true, nameCy: true },
  });
  const { item } = row;
  return {
    ...row,
    collaborative,
    decidedOn: dayFromDate(row.decidedOn),
    reviewOn: dayFromDateOrNull(row.reviewOn),
    standingUntil: dayFromDateOrNull(row.standingUntil),
    ratifiedOn: dayFromDateOrNull(row.ratifiedOn),
    ledBy: row.ledBy?.person.name ?? null,
    lastOutcome: row.reviews[0]?.outcome ?? null,
    item: {
      ...item,
      meeting: { ...item.meeting, heldOn: dayFromDate(item.meeting.heldOn) },
      actions: item.actions.map((each) => ({ ...each, dueOn: dayFromDateOrNull(each.dueOn) })),
    },
    positions: row.positions.map((each) => ({ ...each, statedOn: dayFromDate(each.statedOn) })),
    reviews: row.reviews.map((each) => ({
      ...each,
      reviewedOn: dayFromDate(each.reviewedOn),
      gapThen: wteFromDecimalOrNull(each.gapThenWte),
      gapNow: wteFromDecimalOrNull(each.gapNowWte),
    })),
  };
}

const OTHER = { id: true, reference: true, text: true, language: true } as const;

const DECISION = {
  ...OTHER,
  collaborativeId: true,
  rationale: true,
  evidence: true,
  status: true,
  decidedOn: true,
  reviewOn: true,
  gapPlaceId: true,
  gapProfession: true,
  standingUntil: true,
  standingCase: true,
  supersededById: true,
  ratifiedOn: true,
  version: true,
  ledBy: { select: { person: { select: { name: true } } } },
  supersededBy: { select: OTHER },
  supersedes: { select: OTHER, orderBy: { reference: 'asc' } },
  ratifiedAt: { select: { id: true, reference: true } },
  item: {
    select: {
      title: true,
      serves: true,
      needId: true,
      closed: true,
      closedReason: true,
      need: { select: { reference: true, titleEn: true, titleCy: true } },
      meeting: {
        select: {
          id: true,
          reference: true,
          kind: true,
          heldOn: true,
          language: true,
          attendances: { select: { membershipId: true, status: true } },
        },
      },
      actions: {
        orderBy: { reference: 'asc' },
        select: {
          ...OTHER,
          status: true,
          dueOn: true,
          owner: { select: { person: { select: { name: true } } } },
        },
      },
    },
  },
  positions: { select: { membershipId: true, stance: true, reason: true, language: true, statedOn: true } },
  reviews: {
    orderBy: [{ reviewedOn: 'desc' }, { id: 'desc' }],
    select: {
      id: true,
      reviewedOn: true,
      outcome: true,
      note: true,
      language: true,
      gapThenWte: true,
      gapNowWte: true,
      gapThenUnknown: true,
      gapNowUnknown: true,
      personId: true,
    },
  },
  proposals: {
    orderBy: { reference: 'asc' },
    select: { id: true, reference: true, title: true, language: true, status: true },
  },
  deployments: { orderBy: { reference: 'asc' }, select: { id: true, reference: true } },
} satisfies Prisma.DecisionSelect;
