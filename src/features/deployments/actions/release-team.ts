'use server';
import { statusAfter } from '@/domain/deployments/steps';
import { defineFormAction } from '@/server/form-action';
import { findForStep } from '../data/find-for-step';
import { hasNamedRecords } from '../data/has-named-records';
import { saveRelease, saveReleasedName } from '../data/save-release';
import { claimDeployment, saveStep } from '../data/save-step';
import { releaseTeamInput } from '../inputs';
import { pastDayProblem } from '../request-days';

/** The employer's head of service releases WTE of a team without a name; a named checker attests the checks. */
export const releaseTeam = defineFormAction({
  input: releaseTeamInput,
  permission: 'deployment:release',
  async load(tx, input, actor) {
    const deployment = await findForStep(tx, actor, input.deploymentId);
    const team = await tx.team.findUnique({
      where: { id: input.teamId },
      select: { id: true, employerId: true },
    });
    if (!deployment || !team) return null;
    const named = await hasNamedRecords(tx, team.employerId, deployment.period.from);
    return { deployment, team, named };
  },
  place: ({ team }) => ({ kind: 'body', id: team.employerId }),
  async run({ tx, actor, input, loaded: { deployment, team, named }, today }) {
    if (statusAfter('release', deployment.status) === null) return { status: 'stale' };
    // Where names are kept, hours come from a named contract: a team's total would let one person be counted twice.
    if (named) return { status: 'invalid', problems: { teamId: 'unknownChoice' } };
    const problems = pastDayProblem('attestedOn', input.attestedOn, today);
    if (Object.keys(problems).length > 0) return { status: 'invalid', problems };
    if (!(await claimDeployment(tx, deployment.id, input.version))) return { status: 'stale' };
    const release = {
      hostId: team.employerId,
      fromTeamId: team.id,
      assignmentId: null,
      tier: deployment.tier,
      personAgreed: null,
      attestation: { by: input.attestedBy, on: input.attestedOn },
    };
    const refusing = await saveRelease(tx, deployment.id, release, today);
    if (refusing.length > 0) return { status: 'refused', findings: refusing, ownStaff: true };
    await saveReleasedName(tx, deployment.id, null);
    await saveStep(tx, actor, deployment.id, 'released');
    return {
      status: 'done',
      audit: {
        event: 'deployment.released',
        subject: { kind: 'deployment', id: deployment.id },
        before: { status: deployment.status },
        after: {
          status: 'released',
          hostId: release.hostId,
          teamId: release.fromTeamId,
          wte: deployment.wte,
          attestedOn: input.attestedOn,
        },
        personal: { attestedBy: input.attestedBy },
      },
      revalidate: ['/deployments', `/deployments/${deployment.id}`, '/home'],
      location: `/deployments/${deployment.id}`,
    };
  },
});
