'use server';
import { statusAfter } from '@/domain/deployments/steps';
import { defineFormAction } from '@/server/form-action';
import { atHost, findForStep } from '../data/find-for-step';
import { judgeDeployment } from '../data/judge-deployment';
import { claimDeployment, saveStep } from '../data/save-step';
import { judgeAgainInput } from '../inputs';

/** The employer asks the gate again, after what it found was put right. */
export const judgeAgain = defineFormAction({
  input: judgeAgainInput,
  permission: 'deployment:release',
  load: (tx, input, actor) => findForStep(tx, actor, input.deploymentId),
  place: (deployment) => atHost(deployment),
  async run({ tx, actor, input, loaded: deployment, today }) {
    if (statusAfter('judge', deployment.status, { outcome: 'agreed' }) === null) return { status: 'stale' };
    if (!(await claimDeployment(tx, deployment.id, input.version))) return { status: 'stale' };
    const verdict = await judgeDeployment(tx, deployment.id, today);
    await saveStep(tx, actor, deployment.id, 'judged');
    return {
      status: 'done',
      audit: {
        event: 'deployment.judged',
        subject: { kind: 'deployment', id: deployment.id },
        before: { status: deployment.status },
        after: { outcome: verdict.outcome, failing: verdict.findings.map(({ code }) => code) },
      },
      revalidate: ['/deployments', `/deployments/${deployment.id}`, '/home'],
      location: `/deployments/${deployment.id}`,
    };
  },
});
