'use server';
import { statusAfter } from '@/domain/deployments/steps';
import { defineFormAction } from '@/server/form-action';
import { findAssignmentForRelease } from '../data/find-assignment-for-release';
import { findForStep } from '../data/find-for-step';
import { saveRelease, saveReleasedName } from '../data/save-release';
import { claimDeployment, saveStep } from '../data/save-step';
import { releaseAssignmentInput } from '../inputs';
import { pastDayProblem } from '../request-days';

/** The employer's head of service releases one named assignment. */
export const releaseAssignment = defineFormAction({
  input: releaseAssignmentInput,
  permission: 'deployment:release',
  async load(tx, input, actor) {
    const deployment = await findForStep(tx, actor, input.deploymentId);
    const assignment = deployment && (await findAssignmentForRelease(tx, input.assignmentId, deployment));
    return assignment ? { deployment, assignment } : null;
  },
  place: ({ assignment }) => ({ kind: 'body', id: assignment.employerId }),
  async run({ tx, actor, input, loaded: { deployment, assignment }, today }) {
    if (statusAfter('release', deployment.status) === null) return { status: 'stale' };
    if (!assignment.matches) return { status: 'invalid', problems: { assignmentId: 'unknownChoice' } };
    const problems = pastDayProblem('agreedOn', input.agreedOn, today);
    if (Object.keys(problems).length > 0) return { status: 'invalid', problems };
    if (!(await claimDeployment(tx, deployment.id, input.version))) return { status: 'stale' };
    const release = {
      hostId: assignment.employerId,
      fromTeamId: assignment.teamId,
      assignmentId: assignment.id,
      tier: deployment.tier,
      personAgreed: { basis: input.basis, on: input.agreedOn },
      attestation: null,
    };
    const refusing = await saveRelease(tx, deployment.id, release, today);
    if (refusing.length > 0) return { status: 'refused', findings: refusing, ownStaff: true };
    await saveReleasedName(tx, deployment.id, input.nameReleased ? assignment.name : null);
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
          assignmentId: release.assignmentId,
          wte: deployment.wte,
          agreement: release.personAgreed,
          nameReleased: input.nameReleased,
        },
        ...(input.nameReleased ? { personal: { name: assignment.name } } : {}),
      },
      revalidate: ['/deployments', `/deployments/${deployment.id}`, '/home'],
      location: `/deployments/${deployment.id}`,
    };
  },
});
