'use server';
import { statusAfter } from '@/domain/deployments/steps';
import { defineFormAction } from '@/server/form-action';
import { atHost, findForStep } from '../data/find-for-step';
import { saveMend } from '../data/save-mend';
import { saveVersion } from '../data/save-version';
import { attestationInput } from '../inputs';
import { pastDayProblem } from '../request-days';

/** Without names: who attests that staff were asked and their checks made, and the day. */
export const recordAttestation = defineFormAction({
  input: attestationInput,
  permission: 'deployment:release',
  load: (tx, input, actor) => findForStep(tx, actor, input.deploymentId),
  place: (deployment) => atHost(deployment),
  async run({ tx, actor, input, loaded: { id, status, release }, today }) {
    if (statusAfter('mend', status) === null || !release || release.assignmentId) return { status: 'stale' };
    const problems = pastDayProblem('attestedOn', input.attestedOn, today);
    if (Object.keys(problems).length > 0) return { status: 'invalid', problems };
    const attestation = { by: input.attestedBy, on: input.attestedOn };
    return saveMend(tx, actor, {
      deploymentId: id,
      version: input.version,
      what: 'agreement',
      audit: {
        event: 'attestation.recorded',
        before: { on: release.attestation?.on ?? null },
        after: { on: attestation.on },
        personal: { by: attestation.by },
      },
      save: async () => {
        await saveVersion(tx, id, { release: { ...release, attestation } });
        return true;
      },
    });
  },
});
