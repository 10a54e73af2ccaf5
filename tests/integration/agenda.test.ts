import { PrismaPg } from '@prisma/adapter-pg';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { SessionActor } from '../../src/server/actor';
import type { FormAction } from '../../src/server/form-action';
import { type Prisma, PrismaClient } from '../../src/server/prisma/client';
import { insertAction, insertMeeting } from '../builders/agenda';
import { insertCollaborative, insertNeed } from '../builders/collaborative';
import { type ActionAnswer, actorFor, callAction, type Fields } from '../support/action';
import { createTestDatabase } from '../support/database';

type Actions = Readonly<
  Record<
    | 'planMeeting'
    | 'addItem'
    | 'changeItem'
    | 'removeItem'
    | 'separateItem'
    | 'arrangeAgenda'
    | 'addOffered'
    | 'headAgenda'
    | 'callMeeting'
    | 'suggestItem'
    | 'takeSuggestion'
    | 'answerSuggestion',
    FormAction
  >
>;

let database: Awaited<ReturnType<typeof createTestDatabase>>;
let db: PrismaClient;
let act: Actions;
let disconnect: () => Promise<void>;
let ours: Awaited<ReturnType<typeof insertCollaborative>>;
let theirs: Awaited<ReturnType<typeof insertCollaborative>>;
let need: { id: string };
let theirNeed: { id: string };
let lead: SessionActor;
let deputy: SessionActor;
let member: SessionActor;
let observer: SessionActor;
let theirLead: SessionActor;

beforeAll(async () => {
  database = await createTestDatabase();
  process.env.DATABASE_URL = database.url;
  process.env.AUTH_SECRET ??= 'a secret of this test and of nothing else';
  process.env.TODAY = '2026-11-22';
  const from = '../../src/features/meetings/agenda/actions';
  act = {
    ...(await import(`${from}/plan-meeting`)),
    ...(await import(`${from}/add-item`)),
    ...(await import(`${from}/change-item`)),
    ...(await import(`${from}/remove-item`)),
    ...(await import(`${from}/separate-item`)),
    ...(await import(`${from}/arrange-agenda`)),
    ...(await import(`${from}/add-offered`)),
    ...(await import(`${from}/head-agenda`)),
    ...(await import(`${from}/call-meeting`)),
    ...(await import(`${from}/suggest-item`)),
    ...(await import(`${from}/take-suggestion`)),
    ...(await import(`${from}/answer-suggestion`)),
  } as Actions;
  ({ disconnect } = await import('../../src/server/db'));
  db = new PrismaClient({ adapter: new PrismaPg({ connectionString: database.url }) });
  ours = await insertCollaborative(db, { code: 'ours' });
  theirs = await insertCollaborative(db, { code: 'theirs', placeCode: 'cluster-bridgend-north' });
  need = await insertNeed(db, ours.place.id, 'N-2026-901');
  theirNeed = await insertNeed(db, theirs.place.id, 'N-2026-902');
  lead = await actorFor(person(0));
  deputy = await actorFor(person(1));
  member = await actorFor(person(2));
  theirLead = await actorFor(firstOf(theirs.members).person);
  const watcher = await db.person.create({
    data: { id: uuidv7(), name: 'Owain Arsylwr', email: 'owain@enghraifft.example' },
  });
  await db.appointment.create({
    data: {
      id: uuidv7(),
      personId: watcher.id,
      role: 'collaborativeObserver',
      collaborativeId: ours.collaborative.id,
      versions: { create: { id: uuidv7(), validFrom: new Date('2025-01-01T00:00:00Z') } },
    },
  });
  observer = await actorFor(watcher);
});

beforeEach(async () => {
  await db.action.deleteMany();
  await db.agendaItem.deleteMany();
  await db.itemSuggestion.deleteMany();
  await db.meeting.deleteMany();
});

afterAll(async () => {
  await disconnect?.();
  await db?.$disconnect();
  await database?.drop();
});

function firstOf<Each>(list: readonly Each[]): Each {
  const [first] = list;
  if (!first) throw new Error('Nothing there');
  return first;
}
const person = (index: number) => firstOf(ours.members.slice(index)).person;
const membership = (index: number) => firstOf(ours.members.slice(index)).membership.id;

const plain = { serves: 'quality' as const, intendedOutcome: 'Agree' };
const insertOurs = (items: Parameters<typeof insertMeeting>[1]['items'] = [], changes = {}) =>
  insertMeeting(db, {
    collaborativeId: ours.collaborative.id,
    recordedById: person(0).id,
    heldOn: '2026-12-03',
    items,
    ...changes,
  });
const itemsOf = (meetingId: string) =>
  db.agendaItem.findMany({ where: { meetingId }, orderBy: { position: 'asc' } });
const titlesOf = async (meetingId: string) => (await itemsOf(meetingId)).map(({ title }) => title);
const errorsOf = (answer: ActionAnswer) => ('errors' in answer ? answer.errors : {});
const isDone = (answer: ActionAnswer) => 'redirectedTo' in answer;
const statusOf = (answer: ActionAnswer) => ('status' in answer ? answer.status : 'done');
const audits = (event: string) => db.auditEntry.count({ where: { event } });

/** Runs the action while somebody else has written and not yet finished: it waits for them, and then goes on. */
function meanwhile(
  write: (tx: Prisma.TransactionClient) => Promise<unknown>,
  act: () => Promise<ActionAnswer>,
) {
  return db.$transaction(async (tx) => {
    await write(tx);
    const answer = act();
    await new Promise((resolve) => setTimeout(resolve, 300));
    return [answer] as const;
  });
}

const newItem = (meetingId: string, changes: Fields = {}): Fields => ({
  meetingId,
  itemId: uuidv7(),
  title: 'Falls',
  serves: 'need',
  needId: need.id,
  intendedOutcome: 'Agree one first visit',
  minutes: '15',
  ...changes,
});
const plan = (changes: Fields = {}): Fields => ({
  collaborativeId: ours.collaborative.id,
  submissionKey: uuidv7(),
  'heldOn.day': '3',
  'heldOn.month': '12',
  'heldOn.year': '2026',
  startsAt: '14:00',
  endsAt: '16:00',
  purpose: 'Falls before winter',
  language: 'en',
  chairId: membership(2),
  ...changes,
});

describe('who may', () => {
  it('make an agenda: lead and deputy, nobody else', async () => {
    const meeting = await insertOurs([
      { title: 'One', ...plain },
      { title: 'Two', ...plain },
    ]);
    const suggestion = await db.itemSuggestion.create({
      data: {
        id: uuidv7(),
        collaborativeId: ours.collaborative.id,
        personId: person(2).id,
        title: 'Swallowing',
        serves: 'quality',
        language: 'en',
        suggestedOn: new Date('2026-11-20T00:00:00Z'),
        submissionKey: uuidv7(),
      },
    });
    const [one] = meeting.items;
    const forms: [keyof Actions, Fields][] = [
      ['planMeeting', plan()],
      ['addItem', newItem(meeting.id)],
      ['changeItem', newItem(meeting.id, { itemId: one?.id ?? '', version: '1' })],
      ['removeItem', { meetingId: meeting.id, itemId: one?.id ?? '' }],
      ['separateItem', { meetingId: meeting.id, itemId: one?.id ?? '' }],
      ['arrangeAgenda', { meetingId: meeting.id, version: '1', move: `down:${one?.id}` }],
      ['addOffered', { meetingId: meeting.id, offered: `suggestion:${suggestion.id}` }],
      ['headAgenda', { meetingId: meeting.id, version: '1', purpose: 'Another' }],
      ['callMeeting', { meetingId: meeting.id, version: '1' }],
      ['takeSuggestion', { suggestionId: suggestion.id }],
      ['answerSuggestion', { suggestionId: suggestion.id, answer: 'Not now' }],
    ];
    const state = async () => [
      await db.meeting.findMany(),
      await itemsOf(meeting.id),
      await db.itemSuggestion.findMany(),
    ];
    const before = await state();
    for (const actor of [member, observer, theirLead, null]) {
      for (const [name, fields] of forms)
        expect([name, statusOf(await callAction(act[name], actor, fields))]).toEqual([name, 'forbidden']);
    }
    expect(await state()).toEqual(before);
    for (const actor of [lead, deputy]) {
      expect(isDone(await callAction(act.addItem, actor, newItem(meeting.id)))).toBe(true);
      expect(isDone(await callAction(act.planMeeting, actor, plan()))).toBe(true);
    }
  });

  it('suggest an item: members, not observers and not others', async () => {
    const fields = () => ({
      collaborativeId: ours.collaborative.id,
      submissionKey: uuidv7(),
      title: 'Swallowing',
      serves: 'need',
      needId: need.id,
    });
    for (const actor of [observer, theirLead, null])
      expect(statusOf(await callAction(act.suggestItem, actor, fields()))).toBe('forbidden');
    for (const actor of [lead, deputy, member])
      expect(isDone(await callAction(act.suggestItem, actor, fields()))).toBe(true);
    expect(await db.itemSuggestion.count()).toBe(3);
  });
});

describe('planning a meeting', () => {
  it('fills the agenda with what is open and was left ticked', async () => {
    const last = await insertOurs(
      [
        { title: 'Carried', serves: 'need', needId: need.id, intendedOutcome: null, outcome: 'carried' },
        { title: 'Done', outcome: 'information' },
        { title: 'Shut', outcome: 'action', closedReason: 'Staff could be known' },
      ],
      { heldOn: '2026-11-05', status: 'held' },
    );
    const [carried, , shut] = last.items;
    const about = { collaborativeId: ours.collaborative.id, ownerMembershipId: membership(1) };
    const late = await insertAction(db, {
      ...about,
      agendaItemId: shut?.id ?? '',
      text: 'Ask',
      dueOn: '2026-11-10',
    });
    // Actions of open items come together, as one item about the register of them.
    for (const text of ['Wait', 'Ring'])
      await insertAction(db, { ...about, agendaItemId: carried?.id ?? '', text, dueOn: '2026-11-11' });
    const register = `actions:${ours.collaborative.id}`;
    const carry = [`item:${carried?.id}`, `action:${late.id}`, 'action:not-there', 'nonsense'];
    const answer = await callAction(act.planMeeting, lead, plan({ carry }), 'cy');
    if (!('redirectedTo' in answer)) throw new Error(JSON.stringify(answer));
    const meeting = await db.meeting.findFirstOrThrow({ where: { status: 'planned' } });
    expect(answer.redirectedTo).toBe(`/cy/meetings/${meeting.id}/agenda`);
    expect(meeting).toMatchObject({ startsAt: '14:00', endsAt: '16:00', chairId: membership(2), version: 1 });
    expect(await itemsOf(meeting.id)).toMatchObject([
      {
        title: 'Carried',
        serves: 'need',
        needId: need.id,
        origin: 'item',
        originId: carried?.id,
        intendedOutcome: 'Finish what was carried over',
        closed: false,
      },
      {
        title: `Action ${late.reference}: Ask`,
        origin: 'action',
        originId: late.id,
        closed: true,
        closedReason: 'Staff could be known',
      },
    ]);
    // What was not ticked is offered, what is on the agenda is not.
    const more = await callAction(act.addOffered, lead, {
      meetingId: meeting.id,
      offered: [register, `action:${late.id}`],
    });
    expect(isDone(more)).toBe(true);
    expect(await titlesOf(meeting.id)).toEqual([
      'Carried',
      `Action ${late.reference}: Ask`,
      'Actions of earlier meetings',
    ]);
    expect((await itemsOf(meeting.id))[2]).toMatchObject({
      origin: 'actions',
      originId: ours.collaborative.id,
      gathers: [expect.stringMatching(/^action:/), expect.stringMatching(/^action:/)],
      serves: 'standing',
      intendedOutcome: expect.stringMatching(/./),
    });
    expect(await audits('meeting.planned')).toBeGreaterThan(0);
  });

  it('is one meeting however often it is sent', async () => {
    const fields = plan();
    const first = await callAction(act.planMeeting, lead, fields);
    const both = await Promise.all([
      callAction(act.planMeeting, lead, fields),
      callAction(act.planMeeting, deputy, fields),
    ]);
    expect(both).toEqual([first, first]);
    expect(await db.meeting.count()).toBe(1);
  });

  it('carries each thing once where two people plan at once', async () => {
    await insertOurs(
      Array.from({ length: 5 }, (_, index) => ({ title: `Carried ${index}`, outcome: 'carried' as const })),
      { heldOn: '2026-11-05', status: 'held' },
    );
    const carry = (await itemsOf((await db.meeting.findFirstOrThrow()).id)).map(({ id }) => `item:${id}`);
    const answers = await Promise.all(
      [lead, deputy, lead].map((actor) => callAction(act.planMeeting, actor, plan({ carry }))),
    );
    expect(answers.every(isDone)).toBe(true);
    expect(await db.agendaItem.count({ where: { meeting: { status: 'planned' } } })).toBe(5);
    // Nor on two agendas that take it up at once.
    await db.agendaItem.deleteMany({ where: { meeting: { status: 'planned' } } });
    const planned = await db.meeting.findMany({ where: { status: 'planned' } });
    await Promise.all(
      planned.map(({ id }) => callAction(act.addOffered, lead, { meetingId: id, offered: carry })),
    );
    expect(await db.agendaItem.count({ where: { meeting: { status: 'planned' } } })).toBe(5);
  });

  it.each<[string, Fields, Record<string, RegExp>]>([
    ['yesterday', { 'heldOn.day': '21', 'heldOn.month': '11' }, { heldOn: /today or later/ }],
    ['far away', { 'heldOn.year': '2036' }, { heldOn: /within five years/ }],
    [
      'no day',
      { 'heldOn.day': '', 'heldOn.month': '', 'heldOn.year': '' },
      { heldOn: /Enter the date of the meeting/ },
    ],
    ['an end before its beginning', { endsAt: '13:59' }, { endsAt: /later than the start/ }],
    ['an end at its beginning', { endsAt: '14:00' }, { endsAt: /later than the start/ }],
    ['an NHS number', { purpose: 'About 943 476 5919' }, { purpose: /NHS number/ }],
    ['100,000 characters', { purpose: 'x'.repeat(100_000) }, { purpose: /Shorten/ }],
    [
      '500 items',
      { carry: Array.from({ length: 500 }, (_, index) => `item:${index}`) },
      { carry: /more entries/ },
    ],
  ])('answers clearly: %s', async (_case, changes, errors) => {
    const fields = plan(changes);
    const answer = await callAction(act.planMeeting, lead, fields);
    expect(answer).toMatchObject({ status: 'invalid', values: fields });
    for (const [field, message] of Object.entries(errors))
      expect(errorsOf(answer)[field]?.join(' ')).toMatch(message);
    expect(await db.meeting.count()).toBe(0);
  });

  it('takes no chair of another collaborative', async () => {
    const chairId = firstOf(theirs.members).membership.id;
    expect(errorsOf(await callAction(act.planMeeting, lead, plan({ chairId }))).chairId).toBeDefined();
  });
});

describe('items', () => {
  it('keeps what was typed as text, and one item however often it is sent', async () => {
    const meeting = await insertOurs();
    const html = '<script>alert(1)</script><b>Falls</b>';
    const fields = newItem(meeting.id, { title: html, broughtById: membership(3), jointWith: 'PCPG' });
    const answers = await Promise.all([1, 2, 3].map(() => callAction(act.addItem, lead, fields)));
    expect(answers.every(isDone)).toBe(true);
    expect(await itemsOf(meeting.id)).toMatchObject([
      {
        title: html,
        position: 1,
        minutes: 15,
        broughtById: membership(3),
        jointWith: 'PCPG',
        language: null,
      },
    ]);
  });

  it('gives each its place when two people add at once', async () => {
    const meeting = await insertOurs();
    const answers = await Promise.all(
      [lead, deputy, lead, deputy].map((actor) => callAction(act.addItem, actor, newItem(meeting.id))),
    );
    expect(answers.every(isDone)).toBe(true);
    expect((await itemsOf(meeting.id)).map(({ position }) => position)).toEqual([1, 2, 3, 4]);
  });

  it.each<[string, () => Fields, string, RegExp]>([
    ['no title', () => ({ title: ' ' }), 'title', /^(?:Enter|Write) /],
    ['100,000 characters', () => ({ title: 'x'.repeat(100_000) }), 'title', /Shorten/],
    ['an NHS number', () => ({ intendedOutcome: 'See 9434765919' }), 'intendedOutcome', /NHS number/],
    ['nothing served', () => ({ serves: '' }), 'serves', /Choose/],
    ['no need', () => ({ needId: '' }), 'needId', /Choose/],
    ['a need of others', () => ({ needId: theirNeed.id }), 'needId', /no longer offered/],
    [
      'a member of others',
      () => ({ broughtById: firstOf(theirs.members).membership.id }),
      'broughtById',
      /no longer offered/,
    ],
    ['no minutes', () => ({ minutes: '0' }), 'minutes', /1 to 600/],
    ['too many minutes', () => ({ minutes: '601' }), 'minutes', /1 to 600/],
    ['half a minute', () => ({ minutes: '1.5' }), 'minutes', /1 to 600/],
    ['closed without a reason', () => ({ closed: 'yes' }), 'closedReason', /^(?:Enter|Write) /],
  ])('answers clearly: %s', async (_case, changes, field, message) => {
    const meeting = await insertOurs();
    const fields = newItem(meeting.id, changes());
    const answer = await callAction(act.addItem, lead, fields);
    expect(answer).toMatchObject({ status: 'invalid', values: fields });
    expect(errorsOf(answer)[field]?.join(' ')).toMatch(message);
    expect(await itemsOf(meeting.id)).toEqual([]);
  });

  it('takes 600 minutes and one, and no item too many', async () => {
    const meeting = await insertOurs(Array.from({ length: 58 }, (_, index) => ({ title: `Item ${index}` })));
    expect(isDone(await callAction(act.addItem, lead, newItem(meeting.id, { minutes: '600' })))).toBe(true);
    expect(isDone(await callAction(act.addItem, lead, newItem(meeting.id, { minutes: '1' })))).toBe(true);
    const one = await callAction(act.addItem, lead, newItem(meeting.id));
    expect(errorsOf(one).title?.join(' ')).toMatch(/more entries/);
  });

  it('lets two people change different items, and tells the second one on the same item', async () => {
    const meeting = await insertOurs([
      { title: 'One', ...plain },
      { title: 'Two', ...plain },
    ]);
    const [one, two] = meeting.items;
    const change = (itemId: string | undefined, title: string) => ({
      ...newItem(meeting.id, {
        title,
        itemId: itemId ?? '',
        closed: 'yes',
        closedReason: 'Staff could be known',
      }),
      version: '1',
    });
    expect(isDone(await callAction(act.changeItem, lead, change(one?.id, 'Un')))).toBe(true);
    expect(isDone(await callAction(act.changeItem, deputy, change(two?.id, 'Dau')))).toBe(true);
    const late = change(one?.id, 'Uno');
    expect(await callAction(act.changeItem, deputy, late)).toMatchObject({ status: 'stale', values: late });
    expect(await itemsOf(meeting.id)).toMatchObject([
      { title: 'Un', closed: true, closedReason: 'Staff could be known', version: 2 },
      { title: 'Dau' },
    ]);
  });

  it('counts the meeting on with each item, so that nobody calls or records what they have not seen', async () => {
    const meeting = await insertOurs([{ title: 'One', ...plain }]);
    const { id: itemId } = firstOf(meeting.items);
    const fields = { ...newItem(meeting.id, { itemId, title: 'Un', minutes: '20' }), version: '1' };
    expect(isDone(await callAction(act.changeItem, lead, fields))).toBe(true);
    const call = (version: string) => callAction(act.callMeeting, deputy, { meetingId: meeting.id, version });
    expect(statusOf(await call('1'))).toBe('stale');
    expect(isDone(await call('2'))).toBe(true);
  });

  it('leaves a meeting alone that is recorded while its agenda is changed', async () => {
    const meeting = await insertOurs([{ title: 'One', ...plain }]);
    const { id: itemId } = firstOf(meeting.items);
    const fields = { ...newItem(meeting.id, { itemId, title: 'Late' }), version: '1' };
    const [running] = await meanwhile(
      (tx) => tx.meeting.update({ where: { id: meeting.id }, data: { status: 'held', version: 2 } }),
      () => callAction(act.changeItem, lead, fields),
    );
    expect(statusOf(await running)).toBe('stale');
    expect(await titlesOf(meeting.id)).toEqual(['One']);
  });

  it('keeps which fields changed, and their words apart', async () => {
    const meeting = await insertOurs([{ title: 'One', ...plain }]);
    const { id: itemId } = firstOf(meeting.items);
    const fields = newItem(meeting.id, {
      itemId,
      title: 'Falls at night',
      serves: 'quality',
      needId: '',
      intendedOutcome: 'Agree',
    });
    await callAction(act.changeItem, lead, { ...fields, version: '1' });
    const entry = await db.auditEntry.findFirstOrThrow({
      where: { event: 'agenda_item.changed', subjectId: itemId },
    });
    expect(entry).toMatchObject({
      before: { minutes: null },
      after: { minutes: 15, changed: ['title', 'minutes'] },
    });
    expect(JSON.stringify(entry)).not.toMatch(/One|Falls/);
    expect(await db.auditPersonal.findUniqueOrThrow({ where: { entryId: entry.id } })).toMatchObject({
      values: { before: { title: 'One' }, after: { title: 'Falls at night' } },
    });
  });

  it('changes no item of another meeting, and none once the meeting is held', async () => {
    const meeting = await insertOurs([{ title: 'One', ...plain }]);
    const other = await insertMeeting(db, {
      collaborativeId: theirs.collaborative.id,
      recordedById: person(0).id,
      heldOn: '2026-12-03',
      items: [{ title: 'Theirs' }],
    });
    const theirItem = { ...newItem(meeting.id, { itemId: firstOf(other.items).id }), version: '1' };
    expect(statusOf(await callAction(act.changeItem, lead, theirItem))).toBe('forbidden');
    // Under the id of an item that is there already nothing is added.
    const taken = newItem(meeting.id, { itemId: firstOf(other.items).id });
    expect(statusOf(await callAction(act.addItem, lead, taken))).toBe('stale');
    await callAction(act.removeItem, lead, { meetingId: meeting.id, itemId: firstOf(other.items).id });
    expect(await titlesOf(other.id)).toEqual(['Theirs']);
    await db.meeting.update({ where: { id: meeting.id }, data: { status: 'held' } });
    for (const name of ['addItem', 'headAgenda', 'callMeeting'] as const) {
      const fields = { ...newItem(meeting.id), version: '1' };
      expect(statusOf(await callAction(act[name], lead, fields))).toBe('forbidden');
    }
  });

  it('offers again what is taken off', async () => {
    const last = await insertOurs([{ title: 'Carried', outcome: 'carried' }], {
      heldOn: '2026-11-05',
      status: 'held',
    });
    const key = `item:${firstOf(last.items).id}`;
    const meeting = await insertOurs([]);
    const offer = () => callAction(act.addOffered, lead, { meetingId: meeting.id, offered: key });
    await Promise.all([offer(), offer()]);
    expect(await titlesOf(meeting.id)).toEqual(['Carried']);
    const itemId = firstOf(await itemsOf(meeting.id)).id;
    const gone = { meetingId: meeting.id, itemId };
    expect(isDone(await callAction(act.removeItem, lead, gone))).toBe(true);
    expect(isDone(await callAction(act.removeItem, lead, gone))).toBe(true);
    expect(await titlesOf(meeting.id)).toEqual([]);
    await offer();
    expect(await titlesOf(meeting.id)).toEqual(['Carried']);
  });
});

describe('the order', () => {
  const three = () => insertOurs(['a', 'b', 'c'].map((title) => ({ title })));
  const move = (meetingId: string, version: number, fields: Fields) => ({
    meetingId,
    version: String(version),
    ...fields,
  });

  it('moves by steps and as dragged', async () => {
    const meeting = await three();
    const [a, b, c] = meeting.items.map(({ id }) => id);
    const step = async (version: number, fields: Fields) =>
      isDone(await callAction(act.arrangeAgenda, lead, move(meeting.id, version, fields)));
    expect(await step(1, { move: `down:${a}` })).toBe(true);
    expect(await titlesOf(meeting.id)).toEqual(['b', 'a', 'c']);
    expect(await step(2, { move: `up:${c}` })).toBe(true);
    expect(await titlesOf(meeting.id)).toEqual(['b', 'c', 'a']);
    expect(await step(3, { move: `down:${a}` })).toBe(true);
    expect(await titlesOf(meeting.id)).toEqual(['b', 'c', 'a']);
    expect(await step(4, { order: `${a} ${b} ${c}` })).toBe(true);
    expect((await itemsOf(meeting.id)).map(({ title, position }) => [title, position])).toEqual([
      ['a', 1],
      ['b', 2],
      ['c', 3],
    ]);
  });

  it('changes once where two tabs reorder at once', async () => {
    const meeting = await three();
    const [a, b, c] = meeting.items.map(({ id }) => id);
    const answers = await Promise.all([
      callAction(act.arrangeAgenda, lead, move(meeting.id, 1, { order: `${c} ${b} ${a}` })),
      callAction(act.arrangeAgenda, deputy, move(meeting.id, 1, { order: `${b} ${a} ${c}` })),
    ]);
    expect(answers.map(statusOf).sort()).toEqual(['done', 'stale']);
    const won = isDone(answers[0] as ActionAnswer) ? ['c', 'b', 'a'] : ['b', 'a', 'c'];
    expect(await titlesOf(meeting.id)).toEqual(won);
  });

  it('takes no order that leaves one out, doubles one or names another', async () => {
    const meeting = await three();
    const [a, b, c] = meeting.items.map(({ id }) => id);
    const orders = [`${a} ${b}`, `${a} ${b} ${b}`, `${a} ${b} ${c} ${uuidv7()}`, '', 'nonsense'];
    for (const order of orders)
      expect(statusOf(await callAction(act.arrangeAgenda, lead, move(meeting.id, 1, { order })))).toBe(
        'stale',
      );
    const long = move(meeting.id, 1, { order: 'x '.repeat(100_000) });
    expect(statusOf(await callAction(act.arrangeAgenda, lead, long))).toBe('invalid');
    expect(await titlesOf(meeting.id)).toEqual(['a', 'b', 'c']);
  });
});

describe('calling the meeting (F11)', () => {
  const call = (meetingId: string, version = 1, actor = lead) =>
    callAction(act.callMeeting, actor, { meetingId, version: String(version) });
  const codesOf = (answer: ActionAnswer) =>
    'findings' in answer ? (answer.findings ?? []).map(({ code }) => code) : [];

  it('refuses one without purpose, without outcomes or with standing business alone', async () => {
    const meeting = await insertOurs([{ title: 'Minutes', intendedOutcome: null }], { purpose: '' });
    const answer = await call(meeting.id);
    expect(statusOf(answer)).toBe('refused');
    expect(codesOf(answer)).toEqual([
      'MEETING-PURPOSE-SAID',
      'MEETING-ITEM-SERVES',
      'MEETING-OUTCOMES-INTENDED',
    ]);
    expect(await db.meeting.findUniqueOrThrow({ where: { id: meeting.id } })).toMatchObject({
      status: 'planned',
      calledAt: null,
      version: 1,
    });
  });

  it('calls one that has them, once, and keeps its purpose from then on', async () => {
    const meeting = await insertOurs([{ title: 'Falls', serves: 'need', needId: need.id }], { purpose: '' });
    const head = {
      meetingId: meeting.id,
      version: '1',
      purpose: 'Falls before winter',
      chairId: membership(3),
    };
    expect(isDone(await callAction(act.headAgenda, deputy, head))).toBe(true);
    expect(statusOf(await callAction(act.headAgenda, lead, head))).toBe('stale');
    expect(statusOf(await call(meeting.id, 1))).toBe('stale');
    const before = await audits('meeting.called');
    expect((await Promise.all([call(meeting.id, 2), call(meeting.id, 2, deputy)])).map(statusOf)).toContain(
      'done',
    );
    expect(isDone(await call(meeting.id, 2))).toBe(true);
    expect(await audits('meeting.called')).toBe(before + 1);
    const called = await db.meeting.findUniqueOrThrow({ where: { id: meeting.id } });
    expect(called).toMatchObject({
      status: 'called',
      purpose: 'Falls before winter',
      chairId: membership(3),
    });
    expect(called.calledAt).not.toBeNull();
    const empty = { meetingId: meeting.id, version: String(called.version), purpose: '' };
    expect(errorsOf(await callAction(act.headAgenda, lead, empty)).purpose).toBeDefined();
  });

  it('takes nothing from a called meeting that it was called with', async () => {
    const items = [
      { title: 'Falls', ...plain },
      { title: 'Minutes', intendedOutcome: 'Confirm' },
    ];
    const meeting = await insertOurs(items, { status: 'called' });
    const [falls, minutes] = meeting.items.map(({ id }) => id);
    const remove = (itemId = '') => callAction(act.removeItem, lead, { meetingId: meeting.id, itemId });
    const change = (changes: Fields) =>
      callAction(act.changeItem, lead, {
        ...newItem(meeting.id, { itemId: falls ?? '', ...changes }),
        version: '1',
      });
    const answers = [
      await remove(falls),
      await change({ intendedOutcome: '' }),
      await change({ serves: 'standing', needId: '' }),
      await callAction(act.addItem, lead, newItem(meeting.id, { intendedOutcome: '' })),
    ];
    expect(answers.map(statusOf)).toEqual(answers.map(() => 'refused'));
    expect(answers.map(codesOf)).toEqual([
      ['MEETING-ITEM-SERVES'],
      ['MEETING-OUTCOMES-INTENDED'],
      ['MEETING-ITEM-SERVES'],
      ['MEETING-OUTCOMES-INTENDED'],
    ]);
    expect(await titlesOf(meeting.id)).toEqual(['Falls', 'Minutes']);
    expect(isDone(await remove(minutes))).toBe(true);
    expect(isDone(await change({ title: 'Falls at night' }))).toBe(true);
    expect(await titlesOf(meeting.id)).toEqual(['Falls at night']);
  });

  it('calls no meeting of the past', async () => {
    const meeting = await insertOurs([{ title: 'Falls', ...plain }], { heldOn: '2026-11-21' });
    expect(codesOf(await call(meeting.id))).toEqual(['MEETING-DAY-AHEAD']);
  });
});

describe('suggestions', () => {
  const suggest = async (changes: Fields = {}) => {
    const fields = {
      collaborativeId: ours.collaborative.id,
      submissionKey: uuidv7(),
      title: 'Llyncu',
      serves: 'need',
      needId: need.id,
      ...changes,
    };
    const answer = await callAction(act.suggestItem, member, fields, 'cy');
    const made = await db.itemSuggestion.findUnique({ where: { submissionKey: fields.submissionKey } });
    return { fields, answer, made };
  };

  it('come once, in the language of who wrote them', async () => {
    const { fields, made } = await suggest();
    expect(made).toMatchObject({ title: 'Llyncu', language: 'cy', personId: person(2).id, settledOn: null });
    expect(isDone(await callAction(act.suggestItem, member, fields))).toBe(true);
    expect(await db.itemSuggestion.count()).toBe(1);
  });

  it.each<[string, () => Fields, string]>([
    ['a need of others', () => ({ needId: theirNeed.id }), 'needId'],
    ['no need', () => ({ needId: '' }), 'needId'],
    ['no title', () => ({ title: '' }), 'title'],
    ['an NHS number', () => ({ title: 'Mrs A, 943 476 5919' }), 'title'],
  ])('are answered clearly: %s', async (_case, changes, field) => {
    const { answer, made } = await suggest(changes());
    expect(errorsOf(answer)[field]).toBeDefined();
    expect(made).toBeNull();
  });

  it('are taken onto the next agenda, wait again when taken off, and can be answered once', async () => {
    const { made } = await suggest();
    const suggestionId = made?.id ?? '';
    expect(statusOf(await callAction(act.takeSuggestion, lead, { suggestionId }))).toBe('stale');
    const meeting = await insertOurs([]);
    const take = () => callAction(act.takeSuggestion, lead, { suggestionId });
    expect((await Promise.all([take(), take()])).every(isDone)).toBe(true);
    expect(await itemsOf(meeting.id)).toMatchObject([
      { title: 'Llyncu', language: 'cy', origin: 'suggestion', originId: suggestionId, needId: need.id },
    ]);
    const settled = () => db.itemSuggestion.findUniqueOrThrow({ where: { id: suggestionId } });
    expect((await settled()).settledOn).not.toBeNull();
    const itemId = firstOf(await itemsOf(meeting.id)).id;
    await callAction(act.removeItem, lead, { meetingId: meeting.id, itemId });
    expect((await settled()).settledOn).toBeNull();
    const answer = (text: string) => callAction(act.answerSuggestion, lead, { suggestionId, answer: text });
    expect(isDone(await answer('In the spring'))).toBe(true);
    expect(isDone(await answer('In the spring'))).toBe(true);
    expect(statusOf(await answer('Never'))).toBe('stale');
    expect(await settled()).toMatchObject({ answer: 'In the spring' });
  });
});

describe('a suggestion that is answered while it is taken', () => {
  it('stays answered, and comes onto no agenda', async () => {
    const meeting = await insertOurs([]);
    const { id } = await db.itemSuggestion.create({
      data: {
        id: uuidv7(),
        collaborativeId: ours.collaborative.id,
        personId: person(2).id,
        title: 'Swallowing',
        serves: 'quality',
        language: 'en',
        suggestedOn: new Date('2026-11-20T00:00:00Z'),
        submissionKey: uuidv7(),
      },
    });
    const settled = { settledOn: new Date('2026-11-22T00:00:00Z'), answer: 'Not now' };
    const [running] = await meanwhile(
      (tx) => tx.itemSuggestion.update({ where: { id }, data: settled }),
      () => callAction(act.takeSuggestion, lead, { suggestionId: id }),
    );
    expect(statusOf(await running)).toBe('stale');
    expect(await itemsOf(meeting.id)).toEqual([]);
    expect(await db.itemSuggestion.findUniqueOrThrow({ where: { id } })).toMatchObject(settled);
  });
});

it('knows which minutes on an agenda nobody has read yet', async () => {
  const { findAgenda } = await import('../../src/features/meetings/agenda/data/find-agenda');
  const { listMinutesOnAgenda } = await import(
    '../../src/features/meetings/agenda/data/list-minutes-on-agenda'
  );
  const { readAs } = await import('../../src/server/db');
  const held = await insertOurs([], { heldOn: '2026-11-05', status: 'held', minutesStatus: 'draft' });
  const meeting = await insertOurs();
  const offered = { meetingId: meeting.id, offered: [`minutes:${held.id}`] };
  expect(isDone(await callAction(act.addOffered, lead, offered))).toBe(true);
  const found = await readAs(lead, async (tx) => {
    const agenda = await findAgenda(tx, lead, meeting.id);
    return agenda && listMinutesOnAgenda(tx, lead, agenda);
  });
  expect(found).toEqual([{ heldOn: '2026-11-05', status: 'draft' }]);
});

describe('who sees what', () => {
  it('shows a closed item to members and to no observer, who waits until the meeting is called', async () => {
    const { findAgenda } = await import('../../src/features/meetings/agenda/data/find-agenda');
    const { readAs } = await import('../../src/server/db');
    const meeting = await insertOurs([
      { title: 'Open', ...plain },
      { title: 'Shut', closedReason: 'Staff could be known' },
    ]);
    const seen = async (actor: SessionActor) =>
      (await readAs(actor, (tx) => findAgenda(tx, actor, meeting.id)))?.items.map(({ title }) => title) ??
      null;
    for (const actor of [lead, deputy, member]) expect(await seen(actor)).toEqual(['Open', 'Shut']);
    expect(await seen(observer)).toEqual([]);
    await db.meeting.update({ where: { id: meeting.id }, data: { status: 'called', calledAt: new Date() } });
    expect(await seen(observer)).toEqual(['Open']);
    expect(await seen(theirLead)).toBeNull();
  });

  it('shows suggestions to members and to no observer', async () => {
    const { listSuggestions } = await import('../../src/features/meetings/agenda/data/list-suggestions');
    const { readAs } = await import('../../src/server/db');
    await db.itemSuggestion.create({
      data: {
        id: uuidv7(),
        collaborativeId: ours.collaborative.id,
        personId: person(2).id,
        title: 'Swallowing',
        serves: 'quality',
        language: 'en',
        suggestedOn: new Date('2026-11-20T00:00:00Z'),
        submissionKey: uuidv7(),
      },
    });
    const seen = async (actor: SessionActor) =>
      (await readAs(actor, (tx) => listSuggestions(tx, actor, ours.collaborative.id))).length;
    expect([await seen(lead), await seen(member), await seen(observer), await seen(theirLead)]).toEqual([
      1, 1, 0, 0,
    ]);
  });
});
