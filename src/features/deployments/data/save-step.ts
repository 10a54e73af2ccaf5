import 'server-only';
import { uuidv7 } from 'uuidv7';
import type { SessionActor } from '@/server/actor';
import type { Tx } from '@/server/db';
import type { DeploymentStepKind } from '@/server/prisma/client';

/** What was put right, in the note of a step `mended`. */
export type Mended = 'agreement' | 'arrangement' | 'need' | 'registration';

/** Adds a line to what happened to a deployment; `note` is a reason in a person's words, or what was mended. */
export async function saveStep(
  tx: Tx,
  actor: SessionActor,
  deploymentId: string,
  kind: DeploymentStepKind,
  note: string | null = null,
): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO deployment_step (id, deployment_id, kind, by_person_id, note, at)
    VALUES (${uuidv7()}::uuid, ${deploymentId}::uuid, ${kind}::deployment_step_kind, ${actor.personId}::uuid, ${note},
      clock_timestamp())`;
}

/** Takes the deployment for this transaction if nobody saved since the page was made; false where somebody did. */
export async function claimDeployment(tx: Tx, id: string, version: number): Promise<boolean> {
  const { count } = await tx.deployment.updateMany({
    where: { id, version },
    data: { version: { increment: 1 } },
  });
  return count === 1;
}
