import 'server-only';
import { coveredIds } from '@/domain/access/can';
import { isInForce } from '@/domain/meetings/decision-review';
import type { SessionActor } from '@/server/actor';
import { dayFromDate, dayFromDateOrNull } from '@/server/days';
import type { Tx } from '@/server/db';

interface Gap {
  readonly placeId: string;
  readonly professionKey: string;
}

/**
 * Decisions about a gap that a request of this person can rest on, the newest first: decided, and neither superseded
 * nor ended.
 */
export async function listDecisionsInForce(tx: Tx, actor: SessionActor, { placeId, professionKey }: Gap) {
  const rows = await tx.decision.findMany({
    where: {
      gapPlaceId: placeId,
      gapProfession: professionKey,
      collaborativeId: { in: coveredIds(actor, 'deployment:request', 'collaborative') },
    },
    orderBy: { decidedOn: 'desc' },
    select: {
      id: true,
      reference: true,
      text: true,
      collaborativeId: true,
      decidedOn: true,
      status: true,
      supersededById: true,
      standingUntil: true,
      reviewOn: true,
      reviews: { orderBy: [{ reviewedOn: 'desc' }, { id: 'desc' }], take: 1, select: { outcome: true } },
    },
  });
  return rows
    .map(({ reviews: [last], ...row }) => ({
      ...row,
      decidedOn: dayFromDate(row.decidedOn),
      reviewOn: dayFromDateOrNull(row.reviewOn),
      standingUntil: dayFromDateOrNull(row.standingUntil),
      lastOutcome: last?.outcome ?? null,
    }))
    .filter((row) => isInForce(row, actor.today));
}
