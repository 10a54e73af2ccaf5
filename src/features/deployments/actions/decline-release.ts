'use server';
import { defineFormAction } from '@/server/form-action';
import { endDeployment } from '../data/end-deployment';
import { atPlace, findForStep } from '../data/find-for-step';
import { endInput } from '../inputs';

/** The receiving setting says no to what was released. */
export const declineRelease = defineFormAction({
  input: endInput,
  permission: 'deployment:accept',
  load: (tx, input, actor) => findForStep(tx, actor, input.deploymentId),
  place: (deployment) => atPlace(deployment),
  async run({ tx, actor, input, loaded: deployment }) {
    if (deployment.status !== 'released') return { status: 'stale' };
    return endDeployment({ tx, actor }, 'decline', deployment, input);
  },
});
