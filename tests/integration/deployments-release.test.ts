import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SessionActor } from '../../src/server/actor';
import { callAction, type Fields } from '../support/action';
import {
  actions,
  agreed,
  auditOf,
  current,
  dayFields,
  expectNothingSaved,
  idIn,
  released,
  requested,
  setUp,
  tearDown,
  world,
} from './deployments-setup';

beforeAll(setUp);
afterAll(tearDown);

describe('releasing someone', () => {
  const release = (id: string, assignmentId: string, changes: Fields = {}) => ({
    deploymentId: id,
    version: '1',
    assignmentId,
    ...agreed(),
    ...changes,
  });

  it('records who, how they agreed and the name that may be seen', async () => {
    const deployment = await requested();
    const { assignment } = await world.insertAssignment('Anwen Ddychmygol');
    const fields = release(deployment.id, assignment.id, { nameReleased: 'yes' });
    const answer = await callAction(actions.releaseAssignment, world.actors.head, fields);
    expect(idIn(answer)).toBe(deployment.id);
    expect(await current(deployment.id)).toMatchObject({
      status: 'released',
      hostId: world.bodies.board,
      assignmentId: assignment.id,
      personAgreedBasis: 'consent',
    });
    const versions = await world.db.deploymentVersion.findMany({ where: { deploymentId: deployment.id } });
    const ended = versions.find(({ recordedTo }) => recordedTo !== null);
    expect(ended?.recordedTo).toEqual((await current(deployment.id)).recordedFrom);
    const [entry] = await auditOf(deployment.id);
    expect(entry?.event).toBe('deployment.released');
    // A name is a personal value: it stands in the table that can be erased.
    expect(JSON.stringify(entry?.after)).not.toContain('Anwen');
  });

  it('shows the name to those who work on it, and to nobody else', async () => {
    const deployment = await requested();
    const { assignment } = await world.insertAssignment('Bethan Ddychmygol');
    const fields = release(deployment.id, assignment.id, { nameReleased: 'yes' });
    await callAction(actions.releaseAssignment, world.actors.head, fields);
    const { findDeployment } = await import('../../src/features/deployments/data/find-deployment');
    const seen = async (actor: SessionActor) => (await findDeployment(actor, deployment.id))?.person;
    expect(await seen(world.actors.lead)).toBe('Bethan Ddychmygol');
    expect(await seen(world.actors.cluster)).toBe('Bethan Ddychmygol');
    expect(await seen(world.actors.head)).toBe('Bethan Ddychmygol');
    expect(await seen(world.actors.planner)).toBeNull();
    expect(await seen(world.actors.councilHead)).toBeNull();
    expect(await seen(world.actors.gwentPlanner)).toBeUndefined();
  });

  it('keeps a name that was not released from the lead', async () => {
    const deployment = await requested();
    const { assignment } = await world.insertAssignment('Carys Ddychmygol');
    await callAction(actions.releaseAssignment, world.actors.head, release(deployment.id, assignment.id));
    const { findDeployment } = await import('../../src/features/deployments/data/find-deployment');
    expect((await findDeployment(world.actors.lead, deployment.id))?.person).toBeNull();
    expect((await findDeployment(world.actors.head, deployment.id))?.person).toBe('Carys Ddychmygol');
  });

  it('lets the last of a contract go, and not a hundred-thousandth more', async () => {
    const { assignment } = await world.insertAssignment('Dafydd Dychmygol', '0.60000');
    const first = await requested({ wte: '0.40000' });
    const answer = await callAction(
      actions.releaseAssignment,
      world.actors.head,
      release(first.id, assignment.id),
    );
    expect(idIn(answer)).toBe(first.id);
    const over = await requested({ wte: '0.20001' });
    const refused = await expectNothingSaved(() =>
      callAction(actions.releaseAssignment, world.actors.head, release(over.id, assignment.id)),
    );
    expect(refused).toMatchObject({ status: 'refused', findings: [{ code: 'E2D-CAPACITY-CONTRACT' }] });
    const exact = await requested({ wte: '0.20000' });
    expect(
      idIn(await callAction(actions.releaseAssignment, world.actors.head, release(exact.id, assignment.id))),
    ).toBe(exact.id);
  });

  it.each(['lead', 'cluster', 'planner', 'councilHead', 'gwentHead'] as const)(
    'refuses %s, whose staff it is not',
    async (who) => {
      const deployment = await requested();
      const { assignment } = await world.insertAssignment(`Elis ${who}`);
      const answer = await expectNothingSaved(() =>
        callAction(actions.releaseAssignment, world.actors[who], release(deployment.id, assignment.id)),
      );
      expect(answer).toMatchObject({ status: 'forbidden' });
    },
  );

  it.each([
    ['nobody chosen', { assignmentId: '' }, 'assignmentId'],
    ['no basis', { basis: '' }, 'basis'],
    ['a day ahead', dayFields('agreedOn', '2026-11-23'), 'agreedOn'],
  ])('gives back %s', async (_case, changes, field) => {
    const deployment = await requested();
    const { assignment } = await world.insertAssignment('Ffion Ddychmygol');
    const fields = release(deployment.id, assignment.id, changes as Fields);
    const answer = await expectNothingSaved(() =>
      callAction(actions.releaseAssignment, world.actors.head, fields),
    );
    expect(answer).toMatchObject({ status: 'invalid', errors: { [field]: [expect.any(String)] } });
  });

  it('does not take someone of another profession', async () => {
    const deployment = await requested({ professionKey: 'dietitian' });
    const { assignment } = await world.insertAssignment('Gethin Dychmygol');
    const answer = await expectNothingSaved(() =>
      callAction(actions.releaseAssignment, world.actors.head, release(deployment.id, assignment.id)),
    );
    expect(answer).toMatchObject({ status: 'invalid' });
  });

  it('says stale where somebody saved first, and where it is released already', async () => {
    const deployment = await requested();
    const { assignment } = await world.insertAssignment('Heledd Ddychmygol');
    const stale = release(deployment.id, assignment.id, { version: '7' });
    expect(
      await expectNothingSaved(() => callAction(actions.releaseAssignment, world.actors.head, stale)),
    ).toMatchObject({ status: 'stale' });
    const done = await released();
    expect(
      await expectNothingSaved(() =>
        callAction(actions.releaseAssignment, world.actors.head, release(done.id, assignment.id)),
      ),
    ).toMatchObject({ status: 'stale' });
  });

  it('releases WTE of a team where no names are kept, within what is in post', async () => {
    const deployment = await requested({ wte: '1.50000' });
    const fields = {
      deploymentId: deployment.id,
      version: '1',
      teamId: world.councilTeam.id,
      attestedBy: 'Robert Example, head of service',
      ...dayFields('attestedOn', '2026-11-20'),
    };
    const answer = await callAction(actions.releaseTeam, world.actors.councilHead, fields);
    expect(idIn(answer)).toBe(deployment.id);
    expect(await current(deployment.id)).toMatchObject({ assignmentId: null, status: 'released' });
    const more = await requested({ wte: '0.50001' });
    const refused = await expectNothingSaved(() =>
      callAction(actions.releaseTeam, world.actors.councilHead, { ...fields, deploymentId: more.id }),
    );
    expect(refused).toMatchObject({ status: 'refused' });
  });

  it('does not release a team in place of its named people', async () => {
    const deployment = await requested();
    const fields = {
      deploymentId: deployment.id,
      version: '1',
      teamId: world.team.id,
      attestedBy: 'Gwenllian Enghraifft',
      ...dayFields('attestedOn', '2026-11-20'),
    };
    const answer = await expectNothingSaved(() => callAction(actions.releaseTeam, world.actors.head, fields));
    expect(answer).toMatchObject({ status: 'invalid', errors: { teamId: [expect.any(String)] } });
  });
});
