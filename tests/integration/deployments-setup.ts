import { uuidv7 } from 'uuidv7';
import { expect } from 'vitest';
import type { FormAction } from '../../src/server/form-action';
import { insertDeployment } from '../builders/deployment';
import type { ActionAnswer, Fields } from '../support/action';
import { type DeploymentsFixture, insertDeploymentsFixture } from './deployments-fixture';

export let world: DeploymentsFixture;
export let actions: Record<
  | 'accept'
  | 'declineRelease'
  | 'declineRequest'
  | 'judgeAgain'
  | 'linkNeed'
  | 'recordAgreement'
  | 'recordArrangement'
  | 'recordRegistration'
  | 'releaseAssignment'
  | 'releaseTeam'
  | 'request'
  | 'withdraw',
  FormAction
>;

/** The world of a test file and the actions in it; call it before all tests. */
export async function setUp(): Promise<void> {
  world = await insertDeploymentsFixture();
  const path = '../../src/features/deployments/actions';
  actions = {
    accept: (await import(`${path}/accept-deployment`)).acceptDeployment,
    declineRelease: (await import(`${path}/decline-release`)).declineRelease,
    declineRequest: (await import(`${path}/decline-request`)).declineRequest,
    judgeAgain: (await import(`${path}/judge-again`)).judgeAgain,
    linkNeed: (await import(`${path}/link-need`)).linkNeed,
    recordAgreement: (await import(`${path}/record-agreement`)).recordAgreement,
    recordArrangement: (await import(`${path}/record-arrangement`)).recordArrangement,
    recordRegistration: (await import(`${path}/record-registration`)).recordRegistration,
    releaseAssignment: (await import(`${path}/release-assignment`)).releaseAssignment,
    releaseTeam: (await import(`${path}/release-team`)).releaseTeam,
    request: (await import(`${path}/request-capacity`)).requestCapacity,
    withdraw: (await import(`${path}/withdraw-request`)).withdrawRequest,
  };
}

export const tearDown = () => world?.tearDown();

export const dayFields = (name: string, day: string): Fields => {
  const [year = '', month = '', date = ''] = day.split('-');
  return { [`${name}.day`]: date, [`${name}.month`]: month, [`${name}.year`]: year };
};

export const requestFields = (changes: Fields = {}): Fields => ({
  submissionKey: uuidv7(),
  placeId: world.places.merthyr,
  professionKey: 'physiotherapist',
  decisionId: '',
  needId: world.need.id,
  tier: 'registered',
  wte: '0.6',
  setting: 'community',
  ...dayFields('firstDay', '2026-12-01'),
  ...dayFields('lastDay', '2027-05-31'),
  whatChanges: 'People can come without a referral.',
  regionAgreement: '',
  ...changes,
});

export const agreed = () => ({ basis: 'consent', ...dayFields('agreedOn', '2026-11-20') });

export const current = async (deploymentId: string) =>
  world.db.deploymentVersion.findFirstOrThrow({ where: { deploymentId, recordedTo: null } });
export const versionOf = async (id: string) =>
  String((await world.db.deployment.findUniqueOrThrow({ where: { id } })).version);
export const auditOf = (subjectId: string) =>
  world.db.auditEntry.findMany({ where: { subjectId }, orderBy: { at: 'asc' } });

/** Everything that an action may have changed, to see that one changed nothing. */
async function everything() {
  const { db } = world;
  return JSON.stringify(
    [
      await db.deployment.findMany({ orderBy: { id: 'asc' } }),
      await db.deploymentVersion.findMany({ orderBy: { id: 'asc' } }),
      await db.deploymentStep.findMany({ orderBy: { id: 'asc' } }),
      await db.deploymentVerdict.count(),
      await db.releasedName.count(),
      await db.serviceArrangement.findMany({ orderBy: { id: 'asc' } }),
      await db.registration.findMany({ orderBy: { id: 'asc' } }),
      await db.auditEntry.count({ where: { event: { not: 'permission.refused' } } }),
    ],
    (_key, value) => (typeof value === 'bigint' ? String(value) : value),
  );
}

export async function expectNothingSaved(work: () => Promise<ActionAnswer>): Promise<ActionAnswer> {
  const before = await everything();
  const answer = await work();
  expect(await everything()).toBe(before);
  return answer;
}

export const idIn = (answer: ActionAnswer) =>
  'redirectedTo' in answer ? (answer.redirectedTo.split('/').at(-1) ?? '') : `not done: ${answer.status}`;

type Requested = Partial<Parameters<typeof insertDeployment>[1]>;
export const requested = (changes: Requested = {}) =>
  insertDeployment(world.db, {
    placeId: world.places.merthyr,
    requestedById: world.people.lead.id,
    collaborativeId: world.collaborative.id,
    needId: world.need.id,
    ...changes,
  });

/** Released from a person with nothing wrong, or as told. */
export async function released(changes: Requested = {}, name = `Person ${uuidv7()}`) {
  const { assignment } = await world.insertAssignment(name);
  return requested({
    status: 'released',
    release: { hostId: world.bodies.board, fromTeamId: world.team.id, assignmentId: assignment.id },
    ...changes,
  });
}
