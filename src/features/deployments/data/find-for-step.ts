import 'server-only';
import type { SessionActor } from '@/server/actor';
import type { Tx } from '@/server/db';
import { targetAt } from '../allowed-steps';
import { loadVersion } from './load-facts';
import { visibleDeployments } from './visible-deployments';

/** A deployment as an action needs it; null where it is absent or hidden from this person. */
export async function findForStep(tx: Tx, actor: SessionActor, id: string) {
  const row = await tx.deployment.findFirst({
    where: { id, AND: visibleDeployments(actor) },
    select: {
      id: true,
      reference: true,
      receivingPlaceId: true,
      professionKey: true,
      collaborativeId: true,
      needId: true,
    },
  });
  return row && { ...row, ...(await loadVersion(tx, id)) };
}

export type DeploymentForStep = NonNullable<Awaited<ReturnType<typeof findForStep>>>;

type Placed = Pick<DeploymentForStep, 'collaborativeId' | 'receivingPlaceId' | 'release' | 'status'>;

const standing = ({ release, ...deployment }: Placed) => ({ ...deployment, hostId: release?.hostId ?? null });

/** Where the permission for a step on a deployment is asked. */
export const atPlace = (deployment: Placed) => targetAt('receiving-place', standing(deployment));
export const atHost = (deployment: Placed) => targetAt('host', standing(deployment));
export const atRequester = (deployment: Placed) => targetAt('requester', standing(deployment));
