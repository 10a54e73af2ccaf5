import { PrismaPg } from '@prisma/adapter-pg';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SessionActor } from '../../src/server/actor';
import type { FormAction } from '../../src/server/form-action';
import { PrismaClient } from '../../src/server/prisma/client';
import { insertCollaborative, insertNeed } from '../builders/collaborative';
import { insertAppointed } from '../builders/deployment';
import { type ActionAnswer, actorFor, callAction, type Fields } from '../support/action';
import { createTestDatabase } from '../support/database';

let database: Awaited<ReturnType<typeof createTestDatabase>>;
let db: PrismaClient;
let server: typeof import('../../src/server/db');
let reads: {
  find: typeof import('../../src/features/meetings/proposals/data/find-proposal').findProposal;
  asked: typeof import('../../src/features/meetings/proposals/data/list-asked-proposals').listAskedProposals;
  news: typeof import('../../src/features/meetings/proposals/data/list-proposal-news').listProposalNews;
  count: typeof import('../../src/features/meetings/proposals/data/count-waiting-proposals').countWaitingProposals;
};
let actions: Record<'answer' | 'fund' | 'make' | 'record' | 'send' | 'withdraw', FormAction>;
let ours: Awaited<ReturnType<typeof insertCollaborative>>;
let theirs: Awaited<ReturnType<typeof insertCollaborative>>;
let need: { id: string };
let theirNeed: { id: string };
const places = new Map<string, string>();
let board: { id: string };
const actors = new Map<Who, SessionActor>();

const WHO = [
  'lead',
  'deputy',
  'member',
  'observer',
  'cluster',
  'otherCluster',
  'county',
  'planner',
  'doths',
  'otherLead',
  'nobody',
] as const;
type Who = (typeof WHO)[number];

const REGION = 'rpb-cwm-taf-morgannwg';
const COUNTY = 'la-W06000024';
const CLUSTER = 'cluster-merthyr';
const OTHER_CLUSTER = 'cluster-north-cynon';

beforeAll(async () => {
  database = await createTestDatabase();
  process.env.DATABASE_URL = database.url;
  process.env.AUTH_SECRET ??= 'a secret of this test and of nothing else';
  process.env.TODAY = '2026-11-22';
  const folder = '../../src/features/meetings/proposals';
  actions = {
    make: (await import(`${folder}/actions/make-proposal`)).makeProposal,
    send: (await import(`${folder}/actions/send-proposal`)).sendProposal,
    answer: (await import(`${folder}/actions/answer-proposal`)).answerProposal,
    record: (await import(`${folder}/actions/record-answer`)).recordAnswer,
    withdraw: (await import(`${folder}/actions/withdraw-proposal`)).withdrawProposal,
    fund: (await import(`${folder}/actions/record-funding`)).recordFunding,
  };
  reads = {
    find: (await import('../../src/features/meetings/proposals/data/find-proposal')).findProposal,
    asked: (await import('../../src/features/meetings/proposals/data/list-asked-proposals'))
      .listAskedProposals,
    news: (await import('../../src/features/meetings/proposals/data/list-proposal-news')).listProposalNews,
    count: (await import('../../src/features/meetings/proposals/data/count-waiting-proposals'))
      .countWaitingProposals,
  };
  server = await import('../../src/server/db');
  db = new PrismaClient({ adapter: new PrismaPg({ connectionString: database.url }) });
  for (const code of [REGION, COUNTY, CLUSTER, OTHER_CLUSTER])
    places.set(code, (await db.place.findUniqueOrThrow({ where: { code } })).id);
  board = await db.body.findUniqueOrThrow({ where: { code: 'nhs-7a5' } });
  ours = await insertCollaborative(db, { code: 'ours' });
  theirs = await insertCollaborative(db, { code: 'theirs', placeCode: 'cluster-bridgend-north' });
  need = await insertNeed(db, ours.place.id, 'N-2026-901');
  theirNeed = await insertNeed(db, theirs.place.id, 'N-2026-902');
  const member = async (index: number, of = ours) =>
    actorFor(of.members[index]?.person ?? { id: '', name: '' });
  const appointed = async (...plan: [string, Parameters<typeof insertAppointed>[2], object]) =>
    actorFor(await insertAppointed(db, ...plan));
  actors.set('lead', await member(0));
  actors.set('deputy', await member(1));
  actors.set('member', await member(2));
  actors.set('otherLead', await member(0, theirs));
  actors.set(
    'observer',
    await appointed('Owain Arsylwr', 'collaborativeObserver', { collaborativeId: ours.collaborative.id }),
  );
  actors.set('cluster', await appointed('Sara Clwstwr', 'clusterLead', { placeId: places.get(CLUSTER) }));
  actors.set(
    'otherCluster',
    await appointed('Ifor Clwstwr', 'clusterLead', { placeId: places.get(OTHER_CLUSTER) }),
  );
  actors.set('county', await appointed('Cerys Sir', 'clusterLead', { placeId: places.get(COUNTY) }));
  actors.set('planner', await appointed('Aisha Rhanbarth', 'rpbPlanner', { placeId: places.get(REGION) }));
  actors.set('doths', await appointed('Meredydd Bwrdd', 'professionalExecutive', { bodyId: board.id }));
  actors.set('nobody', await appointed('Neb Neb', 'headOfService', { bodyId: board.id }));
});

afterAll(async () => {
  await server?.disconnect();
  await db?.$disconnect();
  await database?.drop();
});

function actor(who: Who): SessionActor {
  const found = actors.get(who);
  if (!found) throw new Error(who);
  return found;
}
const place = (code: string) => `place:${places.get(code)}`;

const day = (name: string, text: string): Record<string, string> => {
  const [year = '', month = '', date = ''] = text.split('-');
  return { [`${name}.day`]: date, [`${name}.month`]: month, [`${name}.year`]: year };
};

const makeForm = (changes: Fields = {}): Fields => ({
  submissionKey: uuidv7(),
  collaborativeId: ours.collaborative.id,
  agendaItemId: '',
  decisionId: '',
  needId: need.id,
  title: 'MSK first contact',
  statement: 'A first contact physiotherapist in every practice.',
  evidence: '',
  aims: ['value', 'health'],
  parties: 'Two practices',
  to: place(CLUSTER),
  ...day('dueOn', '2026-12-20'),
  ...changes,
});

function idOf(answer: ActionAnswer): string {
  if (!('redirectedTo' in answer)) throw new Error(`Not done: ${JSON.stringify(answer)}`);
  return answer.redirectedTo.split('/').at(-1) ?? '';
}

const make = async (changes: Fields = {}, who: Who = 'lead') =>
  idOf(await callAction(actions.make, actor(who), makeForm(changes)));

const stored = (id: string) =>
  db.proposal.findUniqueOrThrow({ where: { id }, include: { steps: { orderBy: { position: 'asc' } } } });

async function current(id: string) {
  const proposal = await stored(id);
  const stepId = proposal.steps.at(-1)?.id ?? '';
  return { proposalId: id, version: String(proposal.version), stepId };
}

const take = async (
  action: keyof typeof actions,
  who: Who,
  id: string,
  fields: Fields,
  changes: Fields = {},
) => callAction(actions[action], actor(who), { ...(await current(id)), ...fields, ...changes });

const SUPPORT = { answer: 'support', reason: '' };
const DECLINE = { answer: 'decline', reason: 'No room this year.' };
const FROM_LETTER = {
  ...SUPPORT,
  answeredBy: 'Chair of the planning group',
  answeredReference: 'PCPG/2026/1',
  ...day('answeredOn', '2026-11-22'),
};
const send = (to: string, note = '') => ({ to, note, ...day('dueOn', '2026-12-20') });

const everything = async () => [
  await db.proposal.findMany({ orderBy: { id: 'asc' } }),
  await db.proposalStep.findMany({ orderBy: { id: 'asc' } }),
  await db.auditEntry.count({ where: { event: { startsWith: 'proposal.' } } }),
];

/** Nothing was written; what was typed came back. */
async function isNotTaken(call: () => Promise<ActionAnswer>, expected: object) {
  const before = await everything();
  const answer = await call();
  expect(answer).toMatchObject(expected);
  expect(await everything()).toEqual(before);
  return answer;
}

describe('making a proposal', () => {
  it('keeps it with its first step, its reference and an audit entry', async () => {
    const id = await make({ ...day('dueOn', '') });
    const proposal = await stored(id);
    expect(proposal).toMatchObject({
      reference: expect.stringMatching(/^P-2026-\d{3}$/),
      status: 'open',
      aims: ['health', 'value'],
      needId: need.id,
      evidence: null,
      language: 'en',
      madeById: actor('lead').personId,
    });
    expect(proposal.steps).toMatchObject([
      {
        position: 1,
        toPlaceId: places.get(CLUSTER),
        sentOn: new Date('2026-11-22'),
        // 28 days, where nobody names another day.
        dueOn: new Date('2026-12-20'),
        answer: null,
      },
    ]);
    const audit = await db.auditEntry.findFirstOrThrow({ where: { subjectId: id } });
    expect(audit).toMatchObject({ event: 'proposal.made', personId: actor('lead').personId });
  });

  it('makes one of two sendings of the same form', async () => {
    const form = makeForm();
    const [first, second] = await Promise.all([
      callAction(actions.make, actor('lead'), form),
      callAction(actions.make, actor('lead'), form),
    ]);
    expect(idOf(first)).toBe(idOf(second));
    expect(await db.proposal.count({ where: { submissionKey: String(form.submissionKey) } })).toBe(1);
  });

  it.each<[Who, boolean]>(WHO.map((who) => [who, who === 'lead' || who === 'deputy']))(
    'is for lead and deputy: %s %s',
    async (who, allowed) => {
      if (allowed) return expect(await make({}, who)).toBeTruthy();
      await isNotTaken(() => callAction(actions.make, actor(who), makeForm()), { status: 'forbidden' });
    },
  );

  it.each<[string, () => Fields, string, RegExp]>([
    ['no title', () => ({ title: ' ' }), 'title', /^(?:Enter|Write) /],
    ['a title of 201 letters', () => ({ title: 'x'.repeat(201) }), 'title', /Shorten/],
    ['100,000 letters', () => ({ statement: 'x'.repeat(100_000) }), 'statement', /Shorten/],
    ['an NHS number', () => ({ statement: 'See 943 476 5919.' }), 'statement', /NHS number/],
    ['an NHS number in the evidence', () => ({ evidence: '9434765919' }), 'evidence', /NHS number/],
    ['no aim', () => ({ aims: [] }), 'aims', /at least one/],
    ['nobody asked', () => ({ to: '' }), 'to', /^Choose /],
    ['a made-up target', () => ({ to: 'place:x' }), 'to', /Choose again/],
    ['a level above first', () => ({ to: place(REGION) }), 'to', /Choose again/],
    ['a cluster that it does not serve', () => ({ to: place(OTHER_CLUSTER) }), 'to', /Choose again/],
    ['a need of others', () => ({ needId: theirNeed.id }), 'needId', /Choose again/],
    ['a decision of others', () => ({ decisionId: uuidv7() }), 'decisionId', /Choose again/],
    ['an item of others', () => ({ agendaItemId: uuidv7() }), 'agendaItemId', /Choose again/],
    ['an answer asked for yesterday', () => day('dueOn', '2026-11-21'), 'dueOn', /today or later/],
    ['an answer in ten years', () => day('dueOn', '2036-11-21'), 'dueOn', /five years/],
    ['a day that does not exist', () => day('dueOn', '2026-02-30'), 'dueOn', /exists/],
  ])('refuses %s', async (_case, changes, field, message) => {
    const form = makeForm(changes());
    const call = () => callAction(actions.make, actor('lead'), form);
    const answer = await isNotTaken(call, { status: 'invalid', values: { statement: form.statement } });
    expect('errors' in answer ? answer.errors[field]?.join(' ') : '').toMatch(message);
  });

  it('keeps markup as the text that it is', async () => {
    const statement = '<script>alert(1)</script>\r\n<b>Bold</b>';
    expect((await stored(await make({ statement }))).statement).toBe(
      '<script>alert(1)</script>\n<b>Bold</b>',
    );
  });
});

describe('answering', () => {
  it.each<[Who, string, boolean]>([
    ['cluster', CLUSTER, true],
    ['otherCluster', CLUSTER, false],
    ['county', CLUSTER, false],
    ['planner', CLUSTER, false],
    ['doths', CLUSTER, false],
    ['lead', CLUSTER, false],
    ['member', CLUSTER, false],
    ['observer', CLUSTER, false],
    ['otherLead', CLUSTER, false],
    ['nobody', CLUSTER, false],
    ['doths', 'board', true],
    ['planner', 'board', false],
    ['nobody', 'board', false],
  ])('%s for %s: %s', async (who, to, allowed) => {
    const id = await make({ to: to === 'board' ? `body:${board.id}` : place(to) });
    const call = () => take('answer', who, id, SUPPORT);
    if (!allowed) {
      await isNotTaken(call, { status: 'forbidden' });
      return;
    }
    expect(idOf(await call())).toBe(id);
    expect(await stored(id)).toMatchObject({
      status: 'supported',
      steps: [{ answer: 'support', answeredOn: new Date('2026-11-22'), recordedById: actor(who).personId }],
    });
  });

  it('takes the second of two answers for what it is: too late', async () => {
    const id = await make();
    const page = await current(id);
    idOf(await take('answer', 'cluster', id, DECLINE));
    await isNotTaken(() => take('answer', 'cluster', id, SUPPORT, page), { status: 'stale' });
    // With the version of now it is still the same step, and it has its answer.
    await isNotTaken(() => take('answer', 'cluster', id, SUPPORT), { status: 'stale' });
    expect(await stored(id)).toMatchObject({ status: 'declined', steps: [{ reason: 'No room this year.' }] });
  });

  it('takes one of two answers given at the same time', async () => {
    const id = await make();
    const page = await current(id);
    const answers = await Promise.all([
      callAction(actions.answer, actor('cluster'), { ...page, ...SUPPORT }),
      callAction(actions.answer, actor('cluster'), { ...page, ...DECLINE }),
    ]);
    expect(answers.filter((answer) => 'redirectedTo' in answer)).toHaveLength(1);
    expect(answers.filter((answer) => 'status' in answer && answer.status === 'stale')).toHaveLength(1);
  });

  it.each(['decline', 'need_more'])('asks for a reason to %s', async (answer) => {
    const id = await make();
    await isNotTaken(() => take('answer', 'cluster', id, { answer, reason: ' ' }), {
      status: 'invalid',
      errors: { reason: [expect.stringMatching(/^(?:Enter|Write) /)] },
    });
  });

  it('takes no step of another proposal', async () => {
    const [one, other] = [await make(), await make({ to: `body:${board.id}` })];
    const { stepId } = await current(other);
    await isNotTaken(() => take('answer', 'cluster', one, SUPPORT, { stepId }), { status: 'forbidden' });
    await isNotTaken(() => take('record', 'lead', one, FROM_LETTER, { stepId }), { status: 'forbidden' });
    await isNotTaken(() => take('answer', 'cluster', one, SUPPORT, { stepId: 'x' }), { status: 'invalid' });
    // The step is the cluster's, but the proposal is not theirs to see.
    const mine = await current(one);
    await isNotTaken(() => take('answer', 'cluster', other, SUPPORT, { stepId: mine.stepId }), {
      status: 'forbidden',
    });
  });

  it('is over once the proposal was withdrawn, also for who had the page open', async () => {
    const id = await make();
    const page = await current(id);
    idOf(await take('withdraw', 'lead', id, { withdrawnReason: 'Settled by the practices.' }));
    await isNotTaken(() => take('answer', 'cluster', id, SUPPORT, page), { status: 'stale' });
    await isNotTaken(() => take('answer', 'cluster', id, SUPPORT), { status: 'stale' });
    await isNotTaken(() => take('record', 'lead', id, FROM_LETTER), { status: 'stale' });
    await isNotTaken(() => take('withdraw', 'lead', id, { withdrawnReason: 'Again' }), { status: 'stale' });
  });
});

describe('an answer given elsewhere', () => {
  it('is written down with who gave it, when and where it can be found', async () => {
    const id = await make();
    idOf(await take('record', 'deputy', id, FROM_LETTER));
    expect((await stored(id)).steps).toMatchObject([
      {
        answer: 'support',
        answeredBy: 'Chair of the planning group',
        answeredReference: 'PCPG/2026/1',
        recordedById: actor('deputy').personId,
      },
    ]);
    const entry = await db.auditEntry.findFirstOrThrow({
      where: { subjectId: id, event: 'proposal.answer-recorded' },
      include: { personal: true },
    });
    expect(JSON.stringify(entry.after)).not.toContain('Chair');
    expect(entry.personal?.values).toEqual({ answeredBy: 'Chair of the planning group' });
  });

  it.each<Who>(['member', 'observer', 'cluster', 'otherCluster', 'planner', 'otherLead', 'nobody'])(
    'is not for %s',
    async (who) => {
      const id = await make();
      await isNotTaken(() => take('record', who, id, FROM_LETTER), { status: 'forbidden' });
    },
  );

  it.each<[string, Fields, string, RegExp]>([
    [
      'a day before it was sent',
      day('answeredOn', '2026-11-21'),
      'answeredOn',
      /on or after the day it was sent/,
    ],
    ['a day to come', day('answeredOn', '2026-11-23'), 'answeredOn', /not in the future/],
    ['no day', day('answeredOn', ''), 'answeredOn', /Enter the date of the answer/],
    ['nobody', { answeredBy: '' }, 'answeredBy', /^(?:Enter|Write) /],
    ['no reference', { answeredReference: ' ' }, 'answeredReference', /^(?:Enter|Write) /],
    ['declining without a reason', { answer: 'decline' }, 'reason', /^(?:Enter|Write) /],
    ['an NHS number', { reason: '943 476 5919' }, 'reason', /NHS number/],
    ['an answer that there is not', { answer: 'maybe' }, 'answer', /Choose/],
  ])('refuses %s', async (_case, changes, field, message) => {
    const id = await make();
    const answer = await isNotTaken(() => take('record', 'lead', id, FROM_LETTER, changes), {
      status: 'invalid',
    });
    expect('errors' in answer ? answer.errors[field]?.join(' ') : '').toMatch(message);
  });
});

describe('the way up', () => {
  it('climbs from cluster to planning group to board, each with its own answer', async () => {
    const id = await make();
    idOf(await take('answer', 'cluster', id, SUPPORT));
    idOf(await take('send', 'lead', id, send(place(COUNTY), 'The cluster is for it.')));
    idOf(await take('answer', 'county', id, SUPPORT));
    idOf(await take('send', 'deputy', id, send(place(REGION))));
    idOf(await take('answer', 'planner', id, { answer: 'act', reason: '' }));
    expect(await stored(id)).toMatchObject({
      status: 'acted',
      steps: [
        { position: 1, answer: 'support' },
        { position: 2, answer: 'support', note: 'The cluster is for it.', noteLanguage: 'en' },
        { position: 3, answer: 'act' },
      ],
    });
    await isNotTaken(() => take('send', 'lead', id, send(`body:${board.id}`)), { status: 'stale' });
    await isNotTaken(() => take('withdraw', 'lead', id, { withdrawnReason: 'x' }), { status: 'stale' });
  });

  it('skips nobody, and goes nowhere while somebody has it', async () => {
    const id = await make();
    await isNotTaken(() => take('send', 'lead', id, send(place(COUNTY))), { status: 'stale' });
    idOf(await take('answer', 'cluster', id, SUPPORT));
    for (const to of [place(REGION), place(CLUSTER), place(OTHER_CLUSTER), `place:${board.id}`])
      await isNotTaken(() => take('send', 'lead', id, send(to)), { status: 'invalid' });
  });

  it('comes back when more is asked for, and goes again with the answer to it', async () => {
    const id = await make();
    idOf(await take('answer', 'cluster', id, { answer: 'need_more', reason: 'How many people?' }));
    expect(await stored(id)).toMatchObject({ status: 'open' });
    await isNotTaken(() => take('send', 'lead', id, send(place(CLUSTER))), {
      status: 'invalid',
      errors: { note: [expect.stringMatching(/^(?:Enter|Write) /)] },
    });
    await isNotTaken(() => take('send', 'lead', id, send(place(COUNTY), 'Ninety.')), { status: 'invalid' });
    idOf(await take('send', 'lead', id, send(place(CLUSTER), 'Ninety.')));
    idOf(await take('answer', 'cluster', id, SUPPORT));
    expect((await stored(id)).steps.map(({ answer }) => answer)).toEqual(['need_more', 'support']);
  });

  it('goes again after declining only with what is changed', async () => {
    const id = await make();
    idOf(await take('answer', 'cluster', id, DECLINE));
    await isNotTaken(() => take('send', 'lead', id, send(place(CLUSTER))), { status: 'invalid' });
    idOf(await take('send', 'lead', id, send(place(CLUSTER), 'One room for three practices.')));
    expect(await stored(id)).toMatchObject({ status: 'open' });
  });

  it.each<Who>(['member', 'observer', 'cluster', 'planner', 'otherLead', 'nobody'])(
    'is not for %s to send on, withdraw or record money',
    async (who) => {
      const id = await make();
      idOf(await take('answer', 'cluster', id, SUPPORT));
      const money = { funder: 'F', granted: 'yes', ...day('fundedOn', '2026-11-22') };
      await isNotTaken(() => take('send', who, id, send(place(COUNTY))), { status: 'forbidden' });
      await isNotTaken(() => take('withdraw', who, id, { withdrawnReason: 'x' }), { status: 'forbidden' });
      await isNotTaken(() => take('fund', who, id, money), { status: 'forbidden' });
    },
  );
});

describe('money', () => {
  const MONEY = { funder: 'Regional Integration Fund', granted: 'yes', fundingNote: 'Until March.' };

  it('is recorded apart from support, and can be corrected', async () => {
    const id = await make();
    const on = day('fundedOn', '2026-11-22');
    await isNotTaken(() => take('fund', 'lead', id, { ...MONEY, ...on }), { status: 'stale' });
    idOf(await take('answer', 'cluster', id, SUPPORT));
    idOf(await take('fund', 'lead', id, { ...MONEY, ...on }));
    expect(await stored(id)).toMatchObject({
      status: 'supported',
      fundingGranted: true,
      fundingLanguage: 'en',
    });
    idOf(await take('fund', 'lead', id, { ...MONEY, ...on, granted: 'no', fundingNote: '' }));
    expect(await stored(id)).toMatchObject({
      fundingGranted: false,
      fundingNote: null,
      fundingLanguage: null,
    });
    for (const wrong of ['2026-11-21', '2026-11-23'])
      await isNotTaken(() => take('fund', 'lead', id, { ...MONEY, ...day('fundedOn', wrong) }), {
        status: 'invalid',
      });
  });
});

describe('who sees what', () => {
  const sees = async (who: Who, id: string) => Boolean(await reads.find(actor(who), id));

  it('shows it to its own people and to those to whom it was sent, as it is sent', async () => {
    const id = await make();
    const seen = async () => {
      const by: Who[] = [];
      for (const who of WHO) if (await sees(who, id)) by.push(who);
      return by;
    };
    expect(await seen()).toEqual(['lead', 'deputy', 'member', 'cluster']);
    idOf(await take('answer', 'cluster', id, SUPPORT));
    idOf(await take('send', 'lead', id, send(place(COUNTY))));
    expect(await seen()).toEqual(['lead', 'deputy', 'member', 'cluster', 'county']);
  });

  it('gives those who answer the need, and nothing of where it comes from', async () => {
    const meeting = await db.meeting.create({
      data: {
        id: uuidv7(),
        reference: 'M-2026-P01',
        collaborativeId: ours.collaborative.id,
        status: 'held',
        heldOn: new Date('2026-11-05'),
        purpose: 'Monthly',
        language: 'en',
        minutesStatus: 'draft',
        recordedById: actor('lead').personId,
        submissionKey: uuidv7(),
      },
    });
    const item = await db.agendaItem.create({
      data: {
        id: uuidv7(),
        meetingId: meeting.id,
        position: 1,
        title: 'Behind closed doors',
        serves: 'standing',
        closed: true,
        closedReason: 'About one person',
      },
    });
    const decision = await db.decision.create({
      data: {
        id: uuidv7(),
        reference: 'D-2026-P01',
        agendaItemId: item.id,
        collaborativeId: ours.collaborative.id,
        text: 'Decided behind closed doors',
        language: 'en',
        status: 'decided',
        decidedOn: new Date('2026-11-05'),
        gapPlaceId: places.get(CLUSTER),
        gapProfession: 'physiotherapist',
      },
    });
    const id = await make({ agendaItemId: item.id, decisionId: decision.id });
    const own = await reads.find(actor('member'), id);
    expect(own).toMatchObject({
      item: { title: 'Behind closed doors' },
      decision: { reference: 'D-2026-P01' },
    });
    const cluster = await reads.find(actor('cluster'), id);
    expect(cluster).toMatchObject({ item: null, decision: null, need: { reference: 'N-2026-901' } });
    expect(JSON.stringify(cluster)).not.toContain('losed doors');
  });

  it('counts and lists what waits for each, once', async () => {
    const waiting = (who: Who) =>
      server.readAs(actor(who), async (tx) => ({
        count: await reads.count(tx, actor(who)),
        rows: await reads.asked(tx, actor(who)),
      }));
    const before = await waiting('cluster');
    const id = await make();
    idOf(await take('answer', 'cluster', id, { answer: 'need_more', reason: 'How many?' }));
    idOf(await take('send', 'lead', id, send(place(CLUSTER), 'Ninety.')));
    const after = await waiting('cluster');
    expect(after.count).toBe(before.count + 1);
    expect(after.rows.filter((row) => row.id === id)).toMatchObject([
      { step: { answer: null, position: 2 } },
    ]);
    for (const who of ['otherCluster', 'lead', 'observer', 'nobody'] as const)
      expect(await waiting(who)).toEqual({ count: 0, rows: [] });
  });

  it('tells the collaborative what was answered and what is overdue', async () => {
    const [answered, late, gone] = [await make(), await make(), await make()];
    idOf(await take('answer', 'cluster', answered, SUPPORT));
    idOf(await take('withdraw', 'lead', gone, { withdrawnReason: 'No longer needed.' }));
    const earlier = { sentOn: new Date('2026-10-01'), dueOn: new Date('2026-11-21') };
    await db.proposalStep.updateMany({ where: { proposalId: { in: [late, gone] } }, data: earlier });
    const news = await server.readAs(actor('lead'), (tx) =>
      reads.news(tx, ours.collaborative.id, {
        since: actor('lead').today,
        today: actor('lead').today,
      }),
    );
    expect(news.answered.map(({ proposalId }) => proposalId)).toContain(answered);
    expect(news.overdue.map(({ proposalId }) => proposalId)).toEqual([late]);
    const elsewhere = await server.readAs(actor('otherLead'), (tx) =>
      reads.news(tx, ours.collaborative.id, { since: actor('lead').today, today: actor('lead').today }),
    );
    expect(elsewhere).toEqual({ answered: [], overdue: [] });
  });
});
