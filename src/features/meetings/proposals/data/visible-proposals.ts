import 'server-only';
import { coveredIds } from '@/domain/access/can';
import { answersFor } from '@/domain/meetings/proposal-answerers';
import type { SessionActor } from '@/server/actor';
import type { Prisma } from '@/server/prisma/client';

/** Steps that were sent to a place or body for which this person answers. */
export function stepsSentTo(actor: SessionActor) {
  const { places, bodies } = answersFor(actor);
  return {
    OR: [{ toPlaceId: { in: places } }, { toBodyId: { in: bodies } }],
  } satisfies Prisma.ProposalStepWhereInput;
}

/** The proposals that a person may see: those of their collaboratives, and those sent to where they answer. */
export function visibleProposals(actor: SessionActor): Prisma.ProposalWhereInput {
  return {
    OR: [
      { collaborativeId: { in: coveredIds(actor, 'proposal:view', 'collaborative') } },
      { steps: { some: stepsSentTo(actor) } },
    ],
  };
}
