import { afterAll, beforeAll, expect, it } from 'vitest';
import type { FormAction } from '../../src/server/form-action';
import { insertDeployment, insertTeam, insertTeamRow } from '../builders/deployment';
import { callAction } from '../support/action';
import { type DeploymentsFixture, insertDeploymentsFixture } from './deployments-fixture';

let world: DeploymentsFixture;
let releaseAssignment: FormAction;
let releaseTeam: FormAction;

beforeAll(async () => {
  world = await insertDeploymentsFixture();
  ({ releaseAssignment } = await import('../../src/features/deployments/actions/release-assignment'));
  ({ releaseTeam } = await import('../../src/features/deployments/actions/release-team'));
});

afterAll(() => world?.tearDown());

const ROUNDS = 20;

/** The last 0.2 of 1.0 WTE, wanted twice at the same moment: one gets it, the other is told what stops it. */
const request = (release?: Parameters<typeof insertDeployment>[1]['release'], wte = '0.20000') =>
  insertDeployment(world.db, {
    placeId: world.places.merthyr,
    requestedById: world.people.lead.id,
    collaborativeId: world.collaborative.id,
    needId: world.need.id,
    wte,
    ...(release ? { release, status: 'agreed' } : {}),
  });

const day = { day: '20', month: '11', year: '2026' };
const dayFields = (name: string) =>
  Object.fromEntries(Object.entries(day).map(([part, value]) => [`${name}.${part}`, value]));

const outcome = (answer: Awaited<ReturnType<typeof callAction>>) =>
  'redirectedTo' in answer
    ? 'done'
    : `${answer.status} ${answer.findings?.map(({ code }) => code).join() ?? ''}`;

it('gives the last hours of a person to one of two at once', async () => {
  for (let round = 0; round < ROUNDS; round += 1) {
    const { assignment } = await world.insertAssignment(`Person ${round}`);
    const taken = { hostId: world.bodies.board, fromTeamId: world.team.id, assignmentId: assignment.id };
    await request(taken, '0.80000');
    const two = [await request(), await request()];
    const answers = await Promise.all(
      two.map(({ id }) =>
        callAction(releaseAssignment, world.actors.head, {
          deploymentId: id,
          version: '1',
          assignmentId: assignment.id,
          basis: 'consent',
          ...dayFields('agreedOn'),
        }),
      ),
    );
    expect(answers.map(outcome).sort()).toEqual(['done', 'refused E2D-CAPACITY-CONTRACT']);
    // The gate said it, not the last line of the database: there are figures.
    const refused = answers.find((answer) => !('redirectedTo' in answer));
    expect(refused && 'findings' in refused && refused.findings?.[0]?.sentence).toContain('0.20 WTE');
  }
});

it('gives the last WTE of a team to one of two at once', async () => {
  for (let round = 0; round < ROUNDS; round += 1) {
    const team = await insertTeam(world.db, world.bodies.council, `RACE-${round}`);
    await insertTeamRow(world.db, team, '0.20000');
    const two = [await request(), await request()];
    const answers = await Promise.all(
      two.map(({ id }) =>
        callAction(releaseTeam, world.actors.councilHead, {
          deploymentId: id,
          version: '1',
          teamId: team.id,
          attestedBy: 'Robert Example',
          ...dayFields('attestedOn'),
        }),
      ),
    );
    expect(answers.map(outcome).sort()).toEqual(['done', 'refused E2D-CAPACITY-CONTRACT']);
  }
});
