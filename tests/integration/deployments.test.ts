import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SessionActor } from '../../src/server/actor';
import type { FormAction } from '../../src/server/form-action';
import { insertDeployment } from '../builders/deployment';
import { type ActionAnswer, callAction, type Fields } from '../support/action';
import { type DeploymentsFixture, insertDeploymentsFixture } from './deployments-fixture';

let world: DeploymentsFixture;
let actions: Record<
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

beforeAll(async () => {
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
});

afterAll(() => world?.tearDown());

const dayFields = (name: string, day: string): Fields => {
  const [year = '', month = '', date = ''] = day.split('-');
  return { [`${name}.day`]: date, [`${name}.month`]: month, [`${name}.year`]: year };
};

const requestFields = (changes: Fields = {}): Fields => ({
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

const agreed = () => ({ basis: 'consent', ...dayFields('agreedOn', '2026-11-20') });

const current = async (deploymentId: string) =>
  world.db.deploymentVersion.findFirstOrThrow({ where: { deploymentId, recordedTo: null } });
const versionOf = async (id: string) =>
  String((await world.db.deployment.findUniqueOrThrow({ where: { id } })).version);
const auditOf = (subjectId: string) =>
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

async function expectNothingSaved(work: () => Promise<ActionAnswer>): Promise<ActionAnswer> {
  const before = await everything();
  const answer = await work();
  expect(await everything()).toBe(before);
  return answer;
}

const idIn = (answer: ActionAnswer) =>
  'redirectedTo' in answer ? (answer.redirectedTo.split('/').at(-1) ?? '') : `not done: ${answer.status}`;

type Requested = Partial<Parameters<typeof insertDeployment>[1]>;
const requested = (changes: Requested = {}) =>
  insertDeployment(world.db, {
    placeId: world.places.merthyr,
    requestedById: world.people.lead.id,
    collaborativeId: world.collaborative.id,
    needId: world.need.id,
    ...changes,
  });

/** Released from a person with nothing wrong, or as told. */
async function released(changes: Requested = {}, name = `Person ${uuidv7()}`) {
  const { assignment } = await world.insertAssignment(name);
  return requested({
    status: 'released',
    release: { hostId: world.bodies.board, fromTeamId: world.team.id, assignmentId: assignment.id },
    ...changes,
  });
}

describe('asking for capacity', () => {
  it('records the request with its first version, its step and an audit entry', async () => {
    const answer = await callAction(actions.request, world.actors.lead, requestFields());
    const id = idIn(answer);
    const deployment = await world.db.deployment.findUniqueOrThrow({ where: { id } });
    expect(deployment.reference).toMatch(/^E-2026-\d{3}$/);
    expect(deployment.collaborativeId).toBe(world.collaborative.id);
    const version = await current(id);
    expect(version.status).toBe('requested');
    expect(version.wte.toFixed(5)).toBe('0.60000');
    // The last day that people see is the day before the one that is stored.
    expect(version.validTo.toISOString().slice(0, 10)).toBe('2027-06-01');
    expect((await auditOf(id)).map(({ event }) => event)).toEqual(['deployment.requested']);
    expect(await world.db.deploymentStep.count({ where: { deploymentId: id } })).toBe(1);
  });

  it('makes one of the same form sent twice, also at the same moment', async () => {
    const fields = requestFields();
    const answers = await Promise.all([
      callAction(actions.request, world.actors.lead, fields),
      callAction(actions.request, world.actors.lead, fields),
    ]);
    expect(idIn(answers[0])).toBe(idIn(answers[1]));
    expect(await world.db.deployment.count({ where: { submissionKey: String(fields.submissionKey) } })).toBe(
      1,
    );
  });

  it.each([
    ['an empty form', { wte: '', whatChanges: '', ...dayFields('firstDay', '--') }, ['firstDay', 'wte']],
    ['a last day before the first', dayFields('lastDay', '2026-11-30'), ['lastDay']],
    ['a day that does not exist', dayFields('firstDay', '2026-02-30'), ['firstDay']],
    ['a first day in the past', dayFields('firstDay', '2026-11-21'), ['firstDay']],
    ['a last day in twenty years', dayFields('lastDay', '2046-11-21'), ['lastDay']],
    ['no WTE at all', { wte: '0' }, ['wte']],
    ['more than a record holds', { wte: '1000' }, ['wte']],
    ['text that is too long', { whatChanges: 'x'.repeat(4001) }, ['whatChanges']],
    ['a profession that is none', { professionKey: 'wizard' }, ['professionKey']],
    ['a decision that is not there', { decisionId: uuidv7() }, ['decisionId']],
  ])('gives back %s with what was typed', async (_case, changes, fields) => {
    const typed = requestFields(changes as Fields);
    const answer = await expectNothingSaved(() => callAction(actions.request, world.actors.lead, typed));
    if ('redirectedTo' in answer) throw new Error('was saved');
    expect(answer.status).toBe('invalid');
    expect(Object.keys(answer.errors)).toEqual(expect.arrayContaining(fields));
    expect(answer.values.setting).toBe('community');
  });

  it('offers no need of another region', async () => {
    const typed = requestFields({ needId: world.otherNeed.id });
    const answer = await expectNothingSaved(() => callAction(actions.request, world.actors.lead, typed));
    expect(answer).toMatchObject({ status: 'invalid', errors: { needId: [expect.any(String)] } });
  });

  it.each(['head', 'cluster', 'planner', 'gwentPlanner'] as const)('refuses %s', async (who) => {
    const answer = await expectNothingSaved(() =>
      callAction(actions.request, world.actors[who], requestFields()),
    );
    expect(answer).toMatchObject({ status: 'forbidden' });
  });

  it('refuses a place that the lead does not reach', async () => {
    const typed = requestFields({ placeId: world.places.gwent, needId: '' });
    expect(
      await expectNothingSaved(() => callAction(actions.request, world.actors.lead, typed)),
    ).toMatchObject({ status: 'forbidden' });
  });
});

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
