import { PrismaPg } from '@prisma/adapter-pg';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { SessionActor } from '../../src/server/actor';
import type { FormAction } from '../../src/server/form-action';
import { PrismaClient } from '../../src/server/prisma/client';
import { insertAction, insertMeeting } from '../builders/agenda';
import { insertCollaborative } from '../builders/collaborative';
import { actorFor, callAction } from '../support/action';
import { createTestDatabase } from '../support/database';

let database: Awaited<ReturnType<typeof createTestDatabase>>;
let db: PrismaClient;
let disconnect: () => Promise<void>;
let act: Readonly<Record<'planMeeting' | 'addOffered' | 'separateItem' | 'removeItem', FormAction>>;
let ours: Awaited<ReturnType<typeof insertCollaborative>>;
let lead: SessionActor;

beforeAll(async () => {
  database = await createTestDatabase();
  process.env.DATABASE_URL = database.url;
  process.env.AUTH_SECRET ??= 'a secret of this test and of nothing else';
  process.env.TODAY = '2026-11-22';
  const from = '../../src/features/meetings/agenda/actions';
  act = {
    ...(await import(`${from}/plan-meeting`)),
    ...(await import(`${from}/add-offered`)),
    ...(await import(`${from}/separate-item`)),
    ...(await import(`${from}/remove-item`)),
  };
  ({ disconnect } = await import('../../src/server/db'));
  db = new PrismaClient({ adapter: new PrismaPg({ connectionString: database.url }) });
  ours = await insertCollaborative(db, { code: 'ours' });
  lead = await actorFor(memberOf(ours, 0).person);
});

beforeEach(async () => {
  await db.action.deleteMany();
  await db.proposalStep.deleteMany();
  await db.proposal.deleteMany();
  await db.agendaItem.deleteMany();
  await db.meeting.deleteMany();
});

afterAll(async () => {
  await disconnect?.();
  await db?.$disconnect();
  await database?.drop();
});

function memberOf({ members }: typeof ours, index: number) {
  const member = members[index];
  if (!member) throw new Error('Nobody there');
  return member;
}

let count = 0;
async function insertAnswer(title: string) {
  const day = (text: string) => new Date(`${text}T00:00:00Z`);
  const id = uuidv7();
  await db.proposal.create({
    data: {
      id,
      reference: `P-2026-${++count + 900}`,
      collaborativeId: ours.collaborative.id,
      title,
      statement: title,
      language: 'en',
      madeOn: day('2026-10-01'),
      madeById: lead.personId,
      submissionKey: uuidv7(),
    },
  });
  await db.proposalStep.create({
    data: {
      id: uuidv7(),
      proposalId: id,
      position: 1,
      toPlaceId: ours.place.id,
      sentOn: day('2026-10-01'),
      dueOn: day('2026-10-29'),
      answer: 'support',
      answeredOn: day('2026-11-10'),
    },
  });
  return id;
}
const itemsOf = (meetingId: string) =>
  db.agendaItem.findMany({ where: { meetingId }, orderBy: { position: 'asc' } });
const keysOf = async (meetingId: string) =>
  (await itemsOf(meetingId)).map(({ origin, originId }) => `${origin}:${originId}`);

/** A meeting with an item of its own, then everything named, then another. */
async function planned(keys: readonly string[]) {
  const item = { serves: 'quality', intendedOutcome: 'Agree' } as const;
  const meeting = await insertMeeting(db, {
    collaborativeId: ours.collaborative.id,
    recordedById: lead.personId,
    heldOn: '2026-12-03',
    items: [{ title: 'First', ...item }],
  });
  const answer = await callAction(act.addOffered, lead, { meetingId: meeting.id, offered: [...keys] });
  expect(answer).toHaveProperty('redirectedTo');
  const data = { id: uuidv7(), meetingId: meeting.id, position: 9, title: 'Last', ...item };
  await db.agendaItem.create({ data });
  return meeting.id;
}

it('speaks of two answers as one item, which keeps what it stands for', async () => {
  const ids = [await insertAnswer('One'), await insertAnswer('Two')];
  const meetingId = await planned([`answers:${ours.collaborative.id}`]);
  const [, group] = await itemsOf(meetingId);
  expect(group).toMatchObject({
    ...{ title: 'Answers to proposals', origin: 'answers', originId: ours.collaborative.id, minutes: 10 },
    gathers: ids.map((id) => `proposal:${id}`),
  });
  // What a group stands for is on the agenda; a later answer comes singly.
  const later = await insertAnswer('Three');
  await callAction(act.addOffered, lead, {
    meetingId,
    offered: [...ids, later].map((id) => `proposal:${id}`),
  });
  expect((await keysOf(meetingId)).slice(3)).toEqual([`proposal:${later}`]);
});

it('counts answers of a group as heard where the meeting has come to it, and only there', async () => {
  const ids = [await insertAnswer('One'), await insertAnswer('Two')];
  const group = `answers:${ours.collaborative.id}`;
  const meetingId = await planned([group]);
  const hold = (outcome: 'carried' | null) =>
    db.$transaction([
      db.meeting.updateMany({ data: { status: 'held', minutesStatus: 'draft' } }),
      db.agendaItem.updateMany({ where: { origin: 'answers' }, data: { outcome } }),
    ]);
  const { listOfferedLines } = await import('../../src/features/meetings/agenda/data/list-offered-lines');
  const { readAs } = await import('../../src/server/db');
  const { calendarDay } = await import('../../src/domain/time/calendar-day');
  const where = { collaborativeId: ours.collaborative.id, today: calendarDay('2026-12-04') };
  const offered = async () => {
    const plan = { ...where, day: calendarDay('2027-01-07') };
    return (await readAs(lead, (tx) => listOfferedLines(tx, lead, plan))).map(({ key }) => key);
  };
  await hold('carried');
  expect(await offered()).toContain(group);
  await hold(null);
  const keys = await offered();
  for (const key of [group, ...ids.map((id) => `proposal:${id}`)]) expect(keys).not.toContain(key);
  expect(await itemsOf(meetingId)).toHaveLength(3);
});

it('makes an item of each record in the place of the group, once, and the group again when they are off', async () => {
  const ids = [await insertAnswer('One'), await insertAnswer('Two')];
  const meetingId = await planned([`answers:${ours.collaborative.id}`]);
  const group = (await itemsOf(meetingId))[1]?.id ?? '';
  const form = { meetingId, itemId: group };
  const answers = await Promise.all([1, 2].map(() => callAction(act.separateItem, lead, form)));
  for (const answer of answers) expect(answer).toHaveProperty('redirectedTo');
  const items = await itemsOf(meetingId);
  expect(items.map(({ title }) => title.replace(/P-2026-\d+/, 'P'))).toEqual([
    'First',
    'Answer to proposal P: One',
    'Answer to proposal P: Two',
    'Last',
  ]);
  expect(items.map(({ position }) => position)).toEqual([1, 2, 3, 4]);
  expect(items.slice(1, 3).map(({ originId }) => originId)).toEqual(ids);
  const event = 'agenda_item.separated';
  expect(await db.auditEntry.count({ where: { event, subjectId: group } })).toBe(1);
  for (const { id } of items.slice(1, 3)) await callAction(act.removeItem, lead, { meetingId, itemId: id });
  const offered = [`answers:${ours.collaborative.id}`];
  await callAction(act.addOffered, lead, { meetingId, offered });
  expect((await keysOf(meetingId))[2]).toBe(offered[0]);
});

it('leaves a group alone that stands for nothing open, and keeps its parts closed where it is', async () => {
  const held = await insertMeeting(db, {
    collaborativeId: ours.collaborative.id,
    recordedById: lead.personId,
    heldOn: '2026-11-05',
    status: 'held',
    items: [{ title: 'Done', outcome: 'action' }],
  });
  const about = {
    collaborativeId: ours.collaborative.id,
    ownerMembershipId: memberOf(ours, 1).membership.id,
  };
  const agendaItemId = held.items[0]?.id ?? '';
  for (const text of ['Ask', 'Ring'])
    await insertAction(db, { ...about, agendaItemId, text, dueOn: '2026-11-10' });
  const meetingId = await planned([`actions:${ours.collaborative.id}`]);
  const group = (await itemsOf(meetingId))[1]?.id ?? '';
  await db.agendaItem.update({
    where: { id: group },
    data: { closed: true, closedReason: 'Staff could be known' },
  });
  const form = { meetingId, itemId: group };
  await db.action.updateMany({ data: { status: 'done' } });
  expect(await callAction(act.separateItem, lead, form)).toMatchObject({ status: 'invalid' });
  expect(await itemsOf(meetingId)).toHaveLength(3);
  await db.action.updateMany({ data: { status: 'open' } });
  expect(await callAction(act.separateItem, lead, form)).toHaveProperty('redirectedTo');
  expect((await itemsOf(meetingId)).map(({ closed }) => closed)).toEqual([false, true, true, false]);
});

it('says what the portal says in the language of the agenda, also where it said it in the other one', async () => {
  const id = await insertAnswer('Awn ymlaen');
  await db.proposal.update({ where: { id }, data: { language: 'cy' } });
  const meetingId = await planned([`proposal:${id}`]);
  const [, english] = await itemsOf(meetingId);
  expect(english).toMatchObject({
    title: expect.stringMatching(/^Answer to .*: Awn ymlaen$/),
    language: null,
  });
  const inEnglish = { title: english?.title, intendedOutcome: english?.intendedOutcome };

  // On a Welsh agenda it is Welsh; carried over to an English one it is English again.
  await callAction(act.removeItem, lead, { meetingId, itemId: english?.id ?? '' });
  await db.meeting.update({ where: { id: meetingId }, data: { language: 'cy' } });
  await callAction(act.addOffered, lead, { meetingId, offered: [`proposal:${id}`] });
  const welsh = (await itemsOf(meetingId)).find(({ origin }) => origin === 'proposal');
  expect(welsh?.title).toMatch(/Awn ymlaen$/);
  expect(welsh?.title).not.toBe(inEnglish.title);
  await db.meeting.update({ where: { id: meetingId }, data: { status: 'held' } });
  await db.agendaItem.update({ where: { id: welsh?.id ?? '' }, data: { outcome: 'carried' } });
  const next = await insertMeeting(db, {
    collaborativeId: ours.collaborative.id,
    recordedById: lead.personId,
    heldOn: '2027-01-07',
  });
  await callAction(act.addOffered, lead, { meetingId: next.id, offered: [`proposal:${id}`] });
  expect(await itemsOf(next.id)).toMatchObject([{ ...inEnglish, language: null }]);
});
