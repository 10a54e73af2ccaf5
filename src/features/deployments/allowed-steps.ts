import type { Actor, Target } from '@/domain/access/actor';
import { can } from '@/domain/access/can';
import { type Step, type StepAt, stepsFrom, whoMay } from '@/domain/deployments/steps';
import type { DeploymentStatus } from '@/domain/workforce/deployment-status';

interface Standing {
  readonly status: DeploymentStatus;
  readonly receivingPlaceId: string;
  readonly collaborativeId: string | null;
  readonly hostId: string | null;
}

/** Where a step of this deployment is allowed or not. Before an employer has released anyone, the place stands for it. */
export function targetAt(at: StepAt, { receivingPlaceId, collaborativeId, hostId }: Standing): Target {
  const place: Target = { kind: 'place', id: receivingPlaceId };
  if (at === 'host' && hostId) return { kind: 'body', id: hostId };
  if (at === 'requester' && collaborativeId) return { kind: 'collaborative', id: collaborativeId };
  return place;
}

/** The steps that this person can take now. */
export function allowedSteps(actor: Actor, deployment: Standing): Step[] {
  const { status } = deployment;
  return stepsFrom(status).filter((step) =>
    whoMay(step, status).some(({ permission, at }) => can(actor, permission, targetAt(at, deployment))),
  );
}

/** Whether the deployment waits for this person: theirs to release, to accept, or to put right. */
export function waitsFor(actor: Actor, deployment: Standing): boolean {
  const steps = allowedSteps(actor, deployment);
  const { status } = deployment;
  return (
    (status === 'requested' && steps.includes('release')) ||
    (status === 'released' && steps.includes('accept')) ||
    // Refused: the employer can mend, those who asked can link a need or take it back.
    (status === 'refused' && (steps.includes('judge') || steps.includes('withdraw')))
  );
}

export type Holder = 'employer' | 'setting' | 'gate' | 'nobody';

/** Who has it now. */
export function holderOf(status: DeploymentStatus): Holder {
  const holders: Record<DeploymentStatus, Holder> = {
    requested: 'employer',
    released: 'setting',
    accepted: 'gate',
    refused: 'employer',
    agreed: 'nobody',
    declined: 'nobody',
    withdrawn: 'nobody',
    ended: 'nobody',
  };
  return holders[status];
}

/** Whether this person may say which need it serves: those who asked, as long as they could take it back. */
export function mayLinkNeed(actor: Actor, deployment: Standing): boolean {
  return (
    stepsFrom(deployment.status).includes('withdraw') &&
    can(actor, 'deployment:request', targetAt('requester', deployment))
  );
}
