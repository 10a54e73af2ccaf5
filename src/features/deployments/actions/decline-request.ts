'use server';
import { defineFormAction } from '@/server/form-action';
import { endDeployment } from '../data/end-deployment';
import { atHost, findForStep } from '../data/find-for-step';
import { endInput } from '../inputs';

/** An employer's head of service says that nobody can be released. */
export const declineRequest = defineFormAction({
  input: endInput,
  permission: 'deployment:release',
  load: (tx, input, actor) => findForStep(tx, actor, input.deploymentId),
  place: (deployment) => atHost(deployment),
  async run({ tx, actor, input, loaded: deployment }) {
    // Once somebody is released, declining is for the setting.
    if (deployment.status !== 'requested') return { status: 'stale' };
    return endDeployment({ tx, actor }, 'decline', deployment, input);
  },
});
