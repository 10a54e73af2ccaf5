import 'server-only';
import { type Step, statusAfter } from '@/domain/deployments/steps';
import type { SessionActor } from '@/server/actor';
import type { Tx } from '@/server/db';
import type { Outcome } from '@/server/form-action';
import type { DeploymentForStep } from './find-for-step';
import { claimDeployment, saveStep } from './save-step';
import { saveVersion } from './save-version';

/** Declines or withdraws, with the reason in the person's own words. */
export async function endDeployment(
  { tx, actor }: { readonly tx: Tx; readonly actor: SessionActor },
  step: Extract<Step, 'decline' | 'withdraw'>,
  deployment: DeploymentForStep,
  input: { readonly version: number; readonly reason: string },
): Promise<Outcome> {
  const status = statusAfter(step, deployment.status);
  if (status !== 'declined' && status !== 'withdrawn') return { status: 'stale' };
  if (!(await claimDeployment(tx, deployment.id, input.version))) return { status: 'stale' };
  await saveVersion(tx, deployment.id, { status });
  await saveStep(tx, actor, deployment.id, status, input.reason);
  return {
    status: 'done',
    audit: {
      event: `deployment.${status}`,
      subject: { kind: 'deployment', id: deployment.id },
      before: { status: deployment.status },
      after: { status, reason: input.reason },
    },
    revalidate: ['/deployments', `/deployments/${deployment.id}`, '/home'],
    location: `/deployments/${deployment.id}`,
  };
}
