'use server';
import { statusAfter } from '@/domain/deployments/steps';
import { defineFormAction } from '@/server/form-action';
import { atHost, findForStep } from '../data/find-for-step';
import { saveMend } from '../data/save-mend';
import { saveVersion } from '../data/save-version';
import { agreementInput } from '../inputs';
import { pastDayProblem } from '../request-days';

/** The employer records that the person consents, or that the contract provides for it, and the day. */
export const recordAgreement = defineFormAction({
  input: agreementInput,
  permission: 'deployment:release',
  load: (tx, input, actor) => findForStep(tx, actor, input.deploymentId),
  place: (deployment) => atHost(deployment),
  async run({ tx, actor, input, loaded: { id, status, release }, today }) {
    if (statusAfter('mend', status) === null || !release?.assignmentId) return { status: 'stale' };
    const problems = pastDayProblem('agreedOn', input.agreedOn, today);
    if (Object.keys(problems).length > 0) return { status: 'invalid', problems };
    const personAgreed = { basis: input.basis, on: input.agreedOn };
    return saveMend(tx, actor, {
      deploymentId: id,
      version: input.version,
      what: 'agreement',
      audit: { event: 'agreement.recorded', before: release.personAgreed ?? {}, after: personAgreed },
      save: async () => {
        await saveVersion(tx, id, { release: { ...release, personAgreed } });
        return true;
      },
    });
  },
});
