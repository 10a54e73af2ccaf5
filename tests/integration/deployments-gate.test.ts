import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RULE_SET } from '../../src/domain/governance/deployment-facts.fixture';
import { leadNamed } from '../../src/domain/governance/e2d-lead-named';
import { calendarDay } from '../../src/domain/time/calendar-day';
import type { SessionActor } from '../../src/server/actor';
import type { FormAction } from '../../src/server/form-action';
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
  versionOf,
  world,
} from './deployments-setup';

beforeAll(setUp);
afterAll(tearDown);

describe('accepting, and what the gate says', () => {
  const accept = (id: string) => ({ deploymentId: id, version: '1' });

  it('agrees what has nothing against it, and keeps the verdict', async () => {
    const deployment = await released();
    const answer = await callAction(actions.accept, world.actors.cluster, accept(deployment.id));
    expect(idIn(answer)).toBe(deployment.id);
    expect((await current(deployment.id)).status).toBe('agreed');
    const verdict = await world.db.deploymentVerdict.findFirstOrThrow({
      where: { deploymentId: deployment.id },
    });
    expect(verdict.outcome).toBe('agreed');
    expect(verdict.passed).toHaveLength(8);
    expect((await auditOf(deployment.id)).map(({ event }) => event)).toEqual(['deployment.accepted']);
    const steps = await world.db.deploymentStep.findMany({
      where: { deploymentId: deployment.id },
      orderBy: { at: 'asc' },
    });
    expect(steps.map(({ kind }) => kind)).toEqual(['requested', 'accepted', 'judged']);
  });

  it('refuses what has something against it, mends it and judges again', async () => {
    const { assignment } = await world.insertAssignment('Ioan Dychmygol', '1.00000', world.bareTeam);
    const deployment = await requested({
      status: 'released',
      needId: null,
      release: {
        hostId: world.bodies.board,
        fromTeamId: world.bareTeam.id,
        assignmentId: assignment.id,
        agreed: false,
      },
    });
    await callAction(actions.accept, world.actors.cluster, accept(deployment.id));
    expect((await current(deployment.id)).status).toBe('refused');
    const failing = async () => {
      const { findDeployment } = await import('../../src/features/deployments/data/find-deployment');
      const found = await findDeployment(world.actors.head, deployment.id);
      return found?.preview?.findings.map(({ code }) => code);
    };
    expect(await failing()).toEqual([
      'E2D-LEAD-NAMED',
      'E2D-GOVERNANCE-ROUTE',
      'E2D-PERSON-AGREED',
      'E2D-NEED-LINKED',
    ]);
    const base = async () => ({ deploymentId: deployment.id, version: await versionOf(deployment.id) });
    const arrangement = {
      arrangementVersion: '0',
      professionalLead: 'Menna Dychmygol',
      leadRegistration: 'HCPC 000001',
      leadStaffId: '',
      clinicalGovernance: 'Pwyllgor',
      incidentRoute: 'Tîm ansawdd',
    };
    const steps: [FormAction, SessionActor, Fields][] = [
      [actions.recordArrangement, world.actors.head, arrangement],
      [actions.recordAgreement, world.actors.head, agreed()],
      [actions.linkNeed, world.actors.lead, { needId: world.need.id }],
    ];
    const typedAway = await expectNothingSaved(async () =>
      callAction(actions.recordArrangement, world.actors.head, {
        ...(await base()),
        ...arrangement,
        leadRegistration: 'zzz',
      }),
    );
    expect(typedAway).toMatchObject({
      status: 'invalid',
      errors: { leadRegistration: [expect.stringContaining('PH123456')] },
    });
    for (const [action, actor, fields] of steps) {
      const answer = await callAction(action, actor, { ...(await base()), ...fields });
      expect(idIn(answer)).toBe(deployment.id);
    }
    expect(await failing()).toEqual([]);
    const answer = await callAction(actions.judgeAgain, world.actors.head, await base());
    expect(idIn(answer)).toBe(deployment.id);
    expect((await current(deployment.id)).status).toBe('agreed');
    expect((await auditOf(deployment.id)).map(({ event }) => event)).toEqual([
      'deployment.accepted',
      'arrangement.recorded',
      'agreement.recorded',
      'deployment.need-linked',
      'deployment.judged',
    ]);
    // What the gate said first is still there to be read.
    const verdicts = await world.db.deploymentVerdict.findMany({
      where: { deploymentId: deployment.id },
      orderBy: { judgedAt: 'asc' },
    });
    expect(verdicts.map(({ outcome }) => outcome)).toEqual(['refused', 'agreed']);
  });

  it.each([
    ['the person deployed, typed by hand', 'ioan  DYCHMYGÔL', 'PH123456', 'same-person'],
    ['somebody with a text for an entry', 'Menna Dychmygol', 'zzz', 'registration-unknown'],
    ['somebody else', 'Menna Dychmygol', 'PH123456', undefined],
  ])('looks at who leads: %s', async (_case, professionalLead, leadRegistration, reason) => {
    const deployment = await released({}, 'Ioan Dychmygol');
    const { loadFacts } = await import('../../src/features/deployments/data/load-facts');
    const found = await world.db.$transaction(async (tx) => {
      const teamId = world.team.id;
      const before = await tx.serviceArrangement.findUniqueOrThrow({ where: { teamId } });
      await tx.serviceArrangement.update({ where: { teamId }, data: { professionalLead, leadRegistration } });
      const facts = await loadFacts(tx, deployment.id, calendarDay('2026-11-22'));
      const { professionalLead: name, leadRegistration: entry } = before;
      await tx.serviceArrangement.update({
        where: { teamId },
        data: { professionalLead: name, leadRegistration: entry },
      });
      return leadNamed.check(facts, RULE_SET.settings)[0]?.facts.reason;
    });
    expect(found).toBe(reason);
  });

  it('takes a new check of the register', async () => {
    const { assignment, staff } = await world.insertAssignment('Lowri Ddychmygol');
    await world.db.registration.updateMany({
      where: { staffId: staff.id },
      data: { expiresOn: new Date('2026-05-01') },
    });
    const deployment = await requested({
      status: 'released',
      release: { hostId: world.bodies.board, fromTeamId: world.team.id, assignmentId: assignment.id },
    });
    const fields = {
      deploymentId: deployment.id,
      version: '1',
      ...dayFields('checkedOn', '2026-11-20'),
      checkedBy: 'Menna Dychmygol',
      ...dayFields('lastDay', '2028-04-30'),
    };
    const outsider = await expectNothingSaved(() =>
      callAction(actions.recordRegistration, world.actors.councilHead, fields),
    );
    expect(outsider).toMatchObject({ status: 'forbidden' });
    const ahead = { ...fields, ...dayFields('checkedOn', '2026-11-30') };
    expect(
      await expectNothingSaved(() => callAction(actions.recordRegistration, world.actors.head, ahead)),
    ).toMatchObject({ status: 'invalid' });
    await callAction(actions.recordRegistration, world.actors.head, fields);
    const entry = await world.db.registration.findFirstOrThrow({ where: { staffId: staff.id } });
    expect(entry.expiresOn?.toISOString().slice(0, 10)).toBe('2028-05-01');
    await callAction(actions.accept, world.actors.cluster, { deploymentId: deployment.id, version: '2' });
    expect((await current(deployment.id)).status).toBe('agreed');
  });

  it.each(['lead', 'head', 'planner', 'gwentPlanner'] as const)('refuses %s', async (who) => {
    const deployment = await released();
    const answer = await expectNothingSaved(() =>
      callAction(actions.accept, world.actors[who], accept(deployment.id)),
    );
    expect(answer).toMatchObject({ status: 'forbidden' });
  });

  it('accepts once of two at the same moment', async () => {
    const deployment = await released();
    const answers = await Promise.all([
      callAction(actions.accept, world.actors.cluster, accept(deployment.id)),
      callAction(actions.accept, world.actors.cluster, accept(deployment.id)),
    ]);
    expect(answers.filter((answer) => 'redirectedTo' in answer)).toHaveLength(1);
    expect(answers.filter((answer) => !('redirectedTo' in answer) && answer.status === 'stale')).toHaveLength(
      1,
    );
    expect(await world.db.deploymentVerdict.count({ where: { deploymentId: deployment.id } })).toBe(1);
  });

  it('says stale of what is not released', async () => {
    const deployment = await requested();
    const answer = await expectNothingSaved(() =>
      callAction(actions.accept, world.actors.cluster, accept(deployment.id)),
    );
    expect(answer).toMatchObject({ status: 'stale' });
  });
});

describe('declining and withdrawing', () => {
  const end = (id: string, reason = 'Nobody can be spared.') => ({ deploymentId: id, version: '1', reason });

  it('is for the employer before it released, for the setting after', async () => {
    const first = await requested();
    expect(
      await expectNothingSaved(() => callAction(actions.declineRelease, world.actors.cluster, end(first.id))),
    ).toMatchObject({ status: 'stale' });
    await callAction(actions.declineRequest, world.actors.head, end(first.id));
    expect((await current(first.id)).status).toBe('declined');
    const second = await released();
    expect(
      await expectNothingSaved(() => callAction(actions.declineRequest, world.actors.head, end(second.id))),
    ).toMatchObject({ status: 'stale' });
    await callAction(actions.declineRelease, world.actors.cluster, end(second.id));
    const step = await world.db.deploymentStep.findFirst({
      where: { deploymentId: second.id, kind: 'declined' },
    });
    expect(step?.note).toBe('Nobody can be spared.');
  });

  it('withdraws for those who asked, gives the hours back and needs a reason', async () => {
    const deployment = await released();
    expect(
      await expectNothingSaved(() => callAction(actions.withdraw, world.actors.head, end(deployment.id))),
    ).toMatchObject({ status: 'forbidden' });
    expect(
      await expectNothingSaved(() =>
        callAction(actions.withdraw, world.actors.lead, end(deployment.id, ' ')),
      ),
    ).toMatchObject({ status: 'invalid' });
    await callAction(actions.withdraw, world.actors.lead, end(deployment.id));
    expect((await current(deployment.id)).status).toBe('withdrawn');
    const { assignmentId } = await current(deployment.id);
    if (!assignmentId) throw new Error('No assignment');
    const again = await requested({ wte: '1.00000' });
    const answer = await callAction(actions.releaseAssignment, world.actors.head, {
      deploymentId: again.id,
      version: '1',
      assignmentId,
      ...agreed(),
    });
    expect(idIn(answer)).toBe(again.id);
  });
});

describe('the last line', () => {
  it('refuses in the database what slipped past the gate', async () => {
    const { assignment } = await world.insertAssignment('Mali Ddychmygol', '0.40000');
    const release = { hostId: world.bodies.board, fromTeamId: world.team.id, assignmentId: assignment.id };
    await requested({ status: 'released', wte: '0.40000', release });
    const { sqlState } = await import('../../src/server/database-errors');
    const failure = await requested({ status: 'released', wte: '0.00001', release }).catch((error) => error);
    expect(sqlState(failure)).toBe('CYD01');
  });
});

describe('lists', () => {
  it('show each person what they reach, and what waits for them first', async () => {
    const { listDeployments } = await import('../../src/features/deployments/data/list-deployments');
    const { waitsFor } = await import('../../src/features/deployments/allowed-steps');
    const forHead = await requested();
    const forCluster = await released();
    const waiting = async (actor: SessionActor) =>
      (await listDeployments(actor)).filter((row) => waitsFor(actor, row)).map(({ id }) => id);
    expect(await waiting(world.actors.head)).toContain(forHead.id);
    expect(await waiting(world.actors.head)).not.toContain(forCluster.id);
    expect(await waiting(world.actors.cluster)).toContain(forCluster.id);
    expect(await waiting(world.actors.planner)).toEqual([]);
    expect(await listDeployments(world.actors.gwentPlanner)).toEqual([]);
    expect((await listDeployments(world.actors.planner)).map(({ id }) => id)).toContain(forCluster.id);
  });
});
