'use server';
import { stepsFrom } from '@/domain/deployments/steps';
import { defineFormAction } from '@/server/form-action';
import { atRequester, findForStep } from '../data/find-for-step';
import { isNeedOf } from '../data/find-request-subject';
import { saveMend } from '../data/save-mend';
import { needInput } from '../inputs';

/** Those who asked say which recorded need it serves. */
export const linkNeed = defineFormAction({
  input: needInput,
  permission: 'deployment:request',
  load: (tx, input, actor) => findForStep(tx, actor, input.deploymentId),
  place: (deployment) => atRequester(deployment),
  async run({ tx, actor, input, loaded: { id, status, needId, receivingPlaceId } }) {
    // As long as it can be withdrawn it is theirs to complete.
    if (!stepsFrom(status).includes('withdraw')) return { status: 'stale' };
    if (!(await isNeedOf(tx, input.needId, receivingPlaceId, actor)))
      return { status: 'invalid', problems: { needId: 'unknownChoice' } };
    return saveMend(tx, actor, {
      deploymentId: id,
      version: input.version,
      what: 'need',
      audit: { event: 'deployment.need-linked', before: { needId }, after: { needId: input.needId } },
      save: async () => {
        const { count } = await tx.deployment.updateMany({ where: { id }, data: { needId: input.needId } });
        return count === 1;
      },
    });
  },
});
