'use server';
import { statusAfter } from '@/domain/deployments/steps';
import { defineFormAction } from '@/server/form-action';
import { atHost, findForStep } from '../data/find-for-step';
import { isStaffOf, saveArrangement } from '../data/save-arrangement';
import { saveMend } from '../data/save-mend';
import { arrangementInput } from '../inputs';

/** The employer says who leads the team's work, who holds clinical governance and who handles incidents. */
export const recordArrangement = defineFormAction({
  input: arrangementInput,
  permission: 'deployment:release',
  load: (tx, input, actor) => findForStep(tx, actor, input.deploymentId),
  place: (deployment) => atHost(deployment),
  async run({ tx, actor, input, loaded: { id, status, release } }) {
    if (statusAfter('mend', status) === null || !release) return { status: 'stale' };
    if (input.leadStaffId && !(await isStaffOf(tx, input.leadStaffId, release.hostId)))
      return { status: 'invalid', problems: { leadStaffId: 'unknownChoice' } };
    const { professionalLead, leadRegistration, leadStaffId, clinicalGovernance, incidentRoute } = input;
    return saveMend(tx, actor, {
      deploymentId: id,
      version: input.version,
      what: 'arrangement',
      audit: {
        event: 'arrangement.recorded',
        after: { teamId: release.fromTeamId, leadStaffId },
        personal: { professionalLead, leadRegistration, clinicalGovernance, incidentRoute },
      },
      save: () => saveArrangement(tx, release, input),
    });
  },
});
