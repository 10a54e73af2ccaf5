'use server';
import { statusAfter } from '@/domain/deployments/steps';
import { defineFormAction } from '@/server/form-action';
import { atPlace, findForStep } from '../data/find-for-step';
import { judgeDeployment } from '../data/judge-deployment';
import { claimDeployment, saveStep } from '../data/save-step';
import { acceptInput } from '../inputs';

/** The receiving setting accepts; the gate judges at once, and what it says is kept whichever way it goes. */
export const acceptDeployment = defineFormAction({
  input: acceptInput,
  permission: 'deployment:accept',
  load: (tx, input, actor) => findForStep(tx, actor, input.deploymentId),
  place: (deployment) => atPlace(deployment),
  async run({ tx, actor, input, loaded: deployment, today }) {
    if (statusAfter('accept', deployment.status) === null) return { status: 'stale' };
    if (!(await claimDeployment(tx, deployment.id, input.version))) return { status: 'stale' };
    await saveStep(tx, actor, deployment.id, 'accepted');
    const verdict = await judgeDeployment(tx, deployment.id, today);
    await saveStep(tx, actor, deployment.id, 'judged');
    return {
      status: 'done',
      audit: {
        event: 'deployment.accepted',
        subject: { kind: 'deployment', id: deployment.id },
        before: { status: deployment.status },
        after: { outcome: verdict.outcome, failing: verdict.findings.map(({ code }) => code) },
      },
      revalidate: ['/deployments', `/deployments/${deployment.id}`, '/home'],
      location: `/deployments/${deployment.id}`,
    };
  },
});
