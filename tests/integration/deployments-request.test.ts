import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callAction, type Fields } from '../support/action';
import {
  actions,
  auditOf,
  current,
  dayFields,
  expectNothingSaved,
  idIn,
  requestFields,
  setUp,
  tearDown,
  world,
} from './deployments-setup';

beforeAll(setUp);
afterAll(tearDown);

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

describe('the decision that a request rests on', () => {
  let references = 700;

  async function decided(minutesStatus: 'draft' | 'circulated', changes: object = {}) {
    references += 1;
    const agendaItemId = uuidv7();
    const collaborativeId = world.collaborative.id;
    const heldOn = new Date('2026-10-01T00:00:00Z');
    await world.db.meeting.create({
      data: {
        ...{ id: uuidv7(), reference: `M-2026-${references}`, collaborativeId, heldOn, minutesStatus },
        status: 'held',
        purpose: 'Monthly meeting',
        language: 'en',
        recordedById: world.people.lead.id,
        submissionKey: uuidv7(),
        items: { create: { id: agendaItemId, position: 1, title: 'Falls', serves: 'standing' } },
      },
    });
    return world.db.decision.create({
      data: {
        ...{ id: uuidv7(), reference: `D-2026-${references}`, agendaItemId, collaborativeId },
        text: 'Ask for a physiotherapist',
        language: 'en',
        status: 'decided',
        decidedOn: heldOn,
        gapPlaceId: world.places.merthyr,
        gapProfession: 'physiotherapist',
        ...changes,
      },
    });
  }

  it('is in force: no recommendation, nothing superseded and nothing that has ended', async () => {
    const { findRequestForm } = await import('../../src/features/deployments/data/find-request-form');
    const good = await decided('circulated');
    const bad = [
      await decided('circulated', { status: 'recommended' }),
      await decided('circulated', { supersededById: good.id }),
      await decided('circulated', { standingCase: 'Falls', standingUntil: new Date('2026-11-01T00:00:00Z') }),
    ];
    const form = await findRequestForm(world.actors.lead, world.places.merthyr, 'physiotherapist');
    const offered = form?.decisions.map(({ id }) => id) ?? [];
    expect([good, ...bad].map(({ id }) => offered.includes(id))).toEqual([true, false, false, false]);
    for (const { id: decisionId } of bad)
      expect(
        await callAction(actions.request, world.actors.lead, requestFields({ decisionId })),
      ).toMatchObject({ status: 'invalid', errors: { decisionId: [expect.any(String)] } });
  });

  it('is known to others once its minutes went round, to its own collaborative at once', async () => {
    const { findDeployment } = await import('../../src/features/deployments/data/find-deployment');
    const { listGapDecisions } = await import('../../src/features/dashboards/data/gap-story');
    const { readAs } = await import('../../src/server/db');
    for (const minutes of ['draft', 'circulated'] as const) {
      const decision = await decided(minutes);
      const fields = requestFields({ decisionId: decision.id });
      const id = idIn(await callAction(actions.request, world.actors.lead, fields));
      for (const who of ['lead', 'planner', 'cluster'] as const) {
        const actor = world.actors[who];
        const seen = who === 'lead' || minutes === 'circulated';
        const told = await readAs(actor, (tx) =>
          listGapDecisions(tx, world.places.merthyr, 'physiotherapist'),
        );
        expect([who, minutes, told.some((each) => each.id === decision.id)]).toEqual([who, minutes, seen]);
        const deployment = await findDeployment(actor, id);
        expect([who, minutes, deployment?.decision?.reference]).toEqual([
          who,
          minutes,
          seen ? decision.reference : undefined,
        ]);
      }
    }
  });
});
