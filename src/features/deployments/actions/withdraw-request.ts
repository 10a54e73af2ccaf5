'use server';
import { defineFormAction } from '@/server/form-action';
import { endDeployment } from '../data/end-deployment';
import { atRequester, findForStep } from '../data/find-for-step';
import { endInput } from '../inputs';

/** Those who asked take the request back, as long as it is not agreed. */
export const withdrawRequest = defineFormAction({
  input: endInput,
  permission: 'deployment:withdraw',
  load: (tx, input, actor) => findForStep(tx, actor, input.deploymentId),
  place: (deployment) => atRequester(deployment),
  run: ({ tx, actor, input, loaded: deployment }) =>
    endDeployment({ tx, actor }, 'withdraw', deployment, input),
});
