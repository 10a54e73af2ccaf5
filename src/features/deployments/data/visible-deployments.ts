import 'server-only';
import { coveredIds } from '@/domain/access/can';
import type { SessionActor } from '@/server/actor';
import type { Prisma } from '@/server/prisma/client';

/** The deployments that a person may see: to places they reach, of their collaborative, from their employer, or asked by them. */
export function visibleDeployments(actor: SessionActor): Prisma.DeploymentWhereInput {
  const covered = (kind: 'body' | 'collaborative' | 'place') => coveredIds(actor, 'deployment:view', kind);
  return {
    OR: [
      { receivingPlaceId: { in: covered('place') } },
      { collaborativeId: { in: covered('collaborative') } },
      { requestedById: actor.personId },
      { versions: { some: { recordedTo: null, hostId: { in: covered('body') } } } },
    ],
  };
}
