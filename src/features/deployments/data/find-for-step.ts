import 'server-only';
import type { Target } from '@/domain/access/actor';
import type { SessionActor } from '@/server/actor';
import type { Tx } from '@/server/db';
import { loadVersion } from './load-facts';
import { visibleDeployments } from './visible-deployments';

/** A deployment as an action needs it; null where it is absent or hidden from this person. */
export async function findForStep(tx: Tx, actor: SessionActor, id: string) {
  const row = await tx.deployment.findFirst({
    where: { id, AND: visibleDeployments(actor) },
    select: {
      id: true,
      reference: true,
      version: true,
      receivingPlaceId: true,
      professionKey: true,
      collaborativeId: true,
      needId: true,
    },
  });
  if (!row) return null;
  return { ...row, ...(await loadVersion(tx, id)), rowVersion: row.version };
}

export type DeploymentForStep = NonNullable<Awaited<ReturnType<typeof findForStep>>>;

/** Where a step of this deployment is allowed or not: at the place, at the employer, or with those who asked. */
export const atPlace = ({ receivingPlaceId }: { receivingPlaceId: string }): Target => ({
  kind: 'place',
  id: receivingPlaceId,
});

/** The employer; before one has released anyone, the place stands for every employer that serves it. */
export const atHost = (deployment: {
  receivingPlaceId: string;
  release: { hostId: string } | null;
}): Target => (deployment.release ? { kind: 'body', id: deployment.release.hostId } : atPlace(deployment));

export const atRequester = (deployment: {
  receivingPlaceId: string;
  collaborativeId: string | null;
}): Target =>
  deployment.collaborativeId
    ? { kind: 'collaborative', id: deployment.collaborativeId }
    : atPlace(deployment);
