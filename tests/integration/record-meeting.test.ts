import { PrismaPg } from '@prisma/adapter-pg';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SessionActor } from '../../src/server/actor';
import type { FormAction } from '../../src/server/form-action';
import { PrismaClient } from '../../src/server/prisma/client';
import { insertCollaborative, insertNeed } from '../builders/collaborative';
import { makeMeetingForm } from '../builders/meeting-form';
import { insertPlannedMeeting } from '../builders/planned-meeting';
import { actorFor, callAction } from '../support/action';
import { createTestDatabase } from '../support/database';

let database: Awaited<ReturnType<typeof createTestDatabase>>;
let db: PrismaClient;
let recordMeeting: FormAction;
let readAttendanceList: FormAction;
let disconnect: () => Promise<void>;
let ours: Awaited<ReturnType<typeof insertCollaborative>>;
let theirs: Awaited<ReturnType<typeof insertCollaborative>>;
let need: { id: string };
let lead: SessionActor;
let deputy: SessionActor;

beforeAll(async () => {
  database = await createTestDatabase();
  process.env.DATABASE_URL = database.url;
  process.env.AUTH_SECRET ??= 'a secret of this test and of nothing else';
  process.env.TODAY = '2026-11-22';
  ({ recordMeeting } = await import('../../src/features/meetings/actions/record-meeting'));
  ({ readAttendanceList } = await import('../../src/features/meetings/record/actions/read-attendance-list'));
  ({ disconnect } = await import('../../src/server/db'));
  db = new PrismaClient({ adapter: new PrismaPg({ connectionString: database.url }) });
  ours = await insertCollaborative(db, { code: 'ours', quorum: { members: 3, professions: 3 } });
  theirs = await insertCollaborative(db, { code: 'theirs', placeCode: 'cluster-bridgend-north' });
  await db.collaborative.update({ where: { id: ours.collaborative.id }, data: { tallyOn: true } });
  need = await insertNeed(db, ours.place.id, 'N-2026-911');
  lead = await actorFor(person(0));
  deputy = await actorFor(person(1));
});

afterAll(async () => {
  await disconnect?.();
  await db?.$disconnect();
  await database?.drop();
});

function member(index: number) {
  const found = ours.members[index];
  if (!found) throw new Error(`No member ${index}`);
  return found;
}
const person = (index: number) => member(index).person;
const membership = (index: number) => member(index).membership.id;
const attendance = (answers: readonly string[]) =>
  answers.map((answer, index) => ({ membershipId: membership(index), answer }));
const THREE = ['present', 'present', 'present', ''];

const plan = () =>
  insertPlannedMeeting(db, {
    collaborativeId: ours.collaborative.id,
    recordedById: lead.personId,
    items: [
      { title: 'Falls', serves: 'need', needId: need.id, broughtById: membership(2) },
      { title: 'Waiting lists', serves: 'quality' },
      { title: 'Not reached', serves: 'standing' },
    ],
  });
type Planned = Awaited<ReturnType<typeof plan>>;

function form(meeting: Planned, changes: Partial<Parameters<typeof makeMeetingForm>[0]> = {}) {
  const item = (index: number) => ({
    id: meeting.items[index]?.id ?? '',
    title: meeting.items[index]?.title ?? '',
    serves: index === 0 ? `need:${need.id}` : 'quality',
  });
  const fields = makeMeetingForm({
    collaborativeId: ours.collaborative.id,
    submissionKey: uuidv7(),
    attendance: attendance(THREE),
    items: [
      { ...item(0), 'decision.text': 'Ask for a physiotherapist', broughtById: membership(2) },
      { ...item(1), note: '<b>Ten weeks</b><script>alert(1)</script>', outcome: 'escalate' },
      { ...item(2) },
      { title: 'Of the day' },
    ],
    ...changes,
  });
  return { ...fields, meetingId: meeting.id, version: String(meeting.version) };
}

const recorded = (id: string) =>
  db.meeting.findUniqueOrThrow({
    where: { id },
    include: {
      attendances: { orderBy: { name: 'asc' } },
      contributions: true,
      minutesVersions: true,
      items: { orderBy: { position: 'asc' }, include: { decisions: true, actions: true } },
    },
  });

describe('recording a planned meeting', () => {
  it('makes that same meeting a record, with the items of its agenda and what came of each', async () => {
    const meeting = await plan();
    await db.meetingDraft.create({
      data: {
        id: uuidv7(),
        collaborativeId: ours.collaborative.id,
        personId: lead.personId,
        meetingId: meeting.id,
        content: { purpose: 'Typed' },
        device: uuidv7(),
      },
    });
    const before = await db.meeting.count();
    const answer = await callAction(recordMeeting, lead, {
      ...form(meeting),
      'contributions[0].professionKey': 'dietitian',
      'contributions[0].count': '4',
      startsAt: '14.00',
      endsAt: '15:30',
      chairId: membership(1),
    });
    expect(answer).toEqual({ redirectedTo: `/en/meetings/${meeting.id}` });
    expect(await db.meeting.count()).toBe(before);
    const saved = await recorded(meeting.id);
    expect(saved).toMatchObject({
      reference: meeting.reference,
      status: 'held',
      minutesStatus: 'draft',
      startsAt: '14:00',
      endsAt: '15:30',
      chairId: membership(1),
      quorate: true,
      version: meeting.version + 1,
    });
    expect(saved.items.map(({ id }) => id).slice(0, 3)).toEqual(meeting.items.map(({ id }) => id));
    expect(saved.items.map(({ title, outcome, serves }) => [title, outcome, serves])).toEqual([
      ['Falls', 'decision', 'need'],
      ['Waiting lists', 'escalate', 'quality'],
      ['Not reached', 'carried', 'quality'],
      // Serves what the one before it does.
      ['Of the day', null, 'quality'],
    ]);
    expect(saved.items[0]).toMatchObject({ needId: need.id, broughtById: membership(2) });
    expect(saved.items[1]?.note).toBe('<b>Ten weeks</b><script>alert(1)</script>');
    expect(saved.items[0]?.decisions).toMatchObject([{ status: 'decided' }]);
    expect(saved.minutesVersions).toMatchObject([{ number: 1, status: 'draft', personId: lead.personId }]);
    expect(saved.contributions).toMatchObject([{ professionKey: 'dietitian', count: 4 }]);
    expect(await db.meetingDraft.count({ where: { meetingId: meeting.id } })).toBe(0);
    expect(await db.auditEntry.count({ where: { subjectId: meeting.id, event: 'meeting.recorded' } })).toBe(
      1,
    );
  });

  it('tells the second of two who record it at once, who keeps what they typed', async () => {
    const meeting = await plan();
    const forms = [form(meeting), form(meeting, { purpose: 'The other record' })];
    const answers = await Promise.all([
      callAction(recordMeeting, lead, forms[0] ?? {}),
      callAction(recordMeeting, deputy, forms[1] ?? {}),
    ]);
    const stale = answers.findIndex((answer) => 'status' in answer);
    expect(answers[stale]).toMatchObject({ status: 'stale', values: forms[stale] });
    expect(answers[1 - stale]).toHaveProperty('redirectedTo');
    const saved = await recorded(meeting.id);
    expect(saved.items).toHaveLength(4);
    expect(saved.minutesVersions).toHaveLength(1);
  });

  it('is one record of one form sent twice', async () => {
    const meeting = await plan();
    const fields = form(meeting);
    const first = await callAction(recordMeeting, lead, fields);
    expect(await callAction(recordMeeting, lead, fields)).toEqual(first);
  });

  it('is stale when the agenda was changed meanwhile', async () => {
    const meeting = await plan();
    await db.meeting.update({ where: { id: meeting.id }, data: { version: { increment: 1 } } });
    expect(await callAction(recordMeeting, lead, form(meeting))).toMatchObject({ status: 'stale' });
  });

  it.each([
    ['en', 'Meeting'],
    ['cy', 'Cyfarfod'],
  ])('takes no purpose from an item, which may be closed: %s', async (language, purpose) => {
    const meeting = await plan();
    await db.agendaItem.updateMany({
      where: { meetingId: meeting.id, position: 1 },
      data: { closed: true, closedReason: 'Staff could be known' },
    });
    await callAction(recordMeeting, lead, form(meeting, { purpose: '', language }));
    expect(await recorded(meeting.id)).toMatchObject({ status: 'held', purpose });
  });

  it('leaves the day of another meeting of its series to that one', async () => {
    const [meeting, other] = [await plan(), await plan()];
    const series = await db.meetingSeries.create({
      data: {
        id: uuidv7(),
        collaborativeId: ours.collaborative.id,
        cadence: 'monthly',
        week: 2,
        weekday: 4,
        startsAt: '14:00',
        endsAt: '15:00',
        purpose: 'Monthly meeting',
        language: 'en',
        startsOn: new Date('2026-01-01T00:00:00Z'),
      },
    });
    await db.meeting.update({ where: { id: meeting.id }, data: { seriesId: series.id } });
    await db.meeting.update({
      where: { id: other.id },
      data: { seriesId: series.id, heldOn: new Date('2026-11-10T00:00:00Z') },
    });
    const answer = await callAction(recordMeeting, lead, form(meeting, { heldOn: '2026-11-10' }));
    expect(answer).toMatchObject({ status: 'invalid', errors: { heldOn: [expect.any(String)] } });
    expect(await callAction(recordMeeting, lead, form(meeting))).toHaveProperty('redirectedTo');
  });

  it('carries over what was not sent', async () => {
    const meeting = await plan();
    await callAction(
      recordMeeting,
      lead,
      form(meeting, { items: [{ title: 'Only this', serves: 'quality' }] }),
    );
    const { items } = await recorded(meeting.id);
    expect(items.map(({ title, outcome }) => [title, outcome])).toEqual([
      ['Falls', 'carried'],
      ['Waiting lists', 'carried'],
      ['Not reached', 'carried'],
      ['Only this', null],
    ]);
  });

  it('refuses items and meetings of another collaborative', async () => {
    const meeting = await plan();
    const other = await insertPlannedMeeting(db, {
      collaborativeId: theirs.collaborative.id,
      recordedById: lead.personId,
      items: [{ title: 'Theirs', serves: 'quality' }],
    });
    const items = [{ id: other.items[0]?.id ?? '', title: 'Taken', serves: 'quality' }];
    const answer = await callAction(recordMeeting, lead, form(meeting, { items }));
    expect(answer).toMatchObject({
      status: 'invalid',
      errors: { 'items[0].title': [expect.stringMatching(/no longer offered/)] },
    });
    expect(await callAction(recordMeeting, lead, form(other, { items }))).toMatchObject({
      status: 'forbidden',
    });
    expect((await recorded(other.id)).status).toBe('planned');
  });
});

describe('what is not taken, and nothing of it lost', () => {
  const invalid = async (changes: Record<string, string | string[]>, errors: Record<string, RegExp>) => {
    const meeting = await plan();
    const fields = { ...form(meeting), ...changes };
    const answer = await callAction(recordMeeting, lead, fields);
    expect(answer).toMatchObject({ status: 'invalid', values: fields });
    const found = 'errors' in answer ? answer.errors : {};
    expect(Object.keys(found).sort()).toEqual(Object.keys(errors).sort());
    for (const [field, message] of Object.entries(errors)) expect(found[field]?.join(' ')).toMatch(message);
    expect((await recorded(meeting.id)).status).toBe('planned');
  };

  it.each<[string, Record<string, string | string[]>, Record<string, RegExp>]>([
    [
      'an end before the beginning',
      { startsAt: '15:00', endsAt: '14:00' },
      { endsAt: /after the beginning/ },
    ],
    [
      'a review before the meeting',
      {
        'items[0].decision.reviewOn.day': '1',
        'items[0].decision.reviewOn.month': '11',
        'items[0].decision.reviewOn.year': '2026',
      },
      { 'items[0].decision.reviewOn': /on or after/ },
    ],
    [
      'one radio group with two answers',
      { 'attendance[0].answer': ['present', 'apologies'] },
      { 'attendance[0].answer': /two answers/ },
    ],
    ['an NHS number in a note', { 'items[1].note': 'About 943 476 5919' }, { 'items[1].note': /NHS number/ }],
    ['100,000 characters', { 'items[1].note': 'a'.repeat(100_000) }, { 'items[1].note': /Shorten/ }],
    [
      'an outcome that is missing',
      { 'items[1].outcome': 'decision' },
      { 'items[1].decision.text': /^(?:Enter|Write) / },
    ],
    [
      'a standing decision without an end',
      { 'items[0].decision.standingCase': 'All falls' },
      { 'items[0].decision.standingUntil': /Enter the last day/ },
    ],
    [
      'contributions that are no number',
      { 'contributions[0].professionKey': 'dietitian', 'contributions[0].count': 'many' },
      { 'contributions[0].count': /whole number/ },
    ],
  ])('%s', (_case, changes, errors) => invalid(changes, errors));

  it('an owner as their own deputy', () =>
    invalid(
      {
        'items[0].actions[0].text': 'Write',
        'items[0].actions[0].ownerMembershipId': membership(0),
        'items[0].actions[0].deputyMembershipId': membership(0),
      },
      { 'items[0].actions[0].deputyMembershipId': /somebody else/ },
    ));

  it('a person who is present, and apologises by the list', () =>
    invalid(
      {
        'attendance[1].answer': 'apologies',
        'listed[0].name': 'Somebody',
        'listed[0].as': `present:${membership(1)}`,
      },
      { 'listed[0].as': /two answers/ },
    ));

  it('a member of another collaborative as chair, leader and deputy', () => {
    const stranger = theirs.members[0]?.membership.id ?? '';
    return invalid(
      {
        chairId: stranger,
        'items[0].decision.ledById': stranger,
        'items[0].broughtById': stranger,
        'listed[0].name': 'Somebody',
        'listed[0].as': `deputy:${stranger}`,
      },
      {
        chairId: /no longer offered/,
        'items[0].decision.ledById': /no longer offered/,
        'items[0].broughtById': /no longer offered/,
        'listed[0].as': /no longer offered/,
      },
    );
  });
});

describe('deputies', () => {
  it.each([
    ['of another profession', 'podiatrist', true],
    ['of a profession that is there already', 'physiotherapist', false],
    ['of whom nothing is said', '', true],
  ])('count with a profession of their own: %s', async (_case, deputyProfession, quorate) => {
    const meeting = await plan();
    const rows = attendance(['present', 'present', 'deputy_for', '']).map((row, index) =>
      index === 2 ? { ...row, deputyName: 'Dewi Dirprwy', deputyProfession, deputySector: 'education' } : row,
    );
    await callAction(recordMeeting, lead, form(meeting, { attendance: rows }));
    const saved = await recorded(meeting.id);
    expect(saved.quorate).toBe(quorate);
    expect(saved.attendances.find(({ status }) => status === 'deputy_for')).toMatchObject({
      name: 'Dewi Dirprwy',
      professionKey: deputyProfession || 'occupational-therapist',
      sector: 'education',
    });
  });
});

describe('a pasted attendance list', () => {
  const read = (list: string, answers: readonly string[] = ['', '', '', '']) =>
    callAction(readAttendanceList, lead, {
      ...makeMeetingForm({
        collaborativeId: ours.collaborative.id,
        submissionKey: uuidv7(),
        attendance: attendance(answers),
        items: [{ title: 'Kept as typed' }],
      }),
      attendanceList: list,
    });

  it('marks members, shows who is none, and keeps nothing', async () => {
    const before = [await db.meeting.count(), await db.auditEntry.count()];
    const answer = await read('1, ours person\nours.person.2@enghraifft.example\nCadi Newydd', [
      '',
      '',
      'apologies',
    ]);
    expect(answer).toMatchObject({
      status: 'filled',
      message: expect.stringMatching(/^3 people are on the list; 2 are members .* 1 was not found/),
      values: {
        'attendance[0].answer': 'present',
        'attendance[1].answer': 'present',
        'attendance[2].answer': 'apologies',
        'listed[0].name': 'Cadi Newydd',
        'items[0].title': 'Kept as typed',
        attendanceList: '',
      },
    });
    expect([await db.meeting.count(), await db.auditEntry.count()]).toEqual(before);
  });

  it('leaves an answer that says otherwise, and says so', async () => {
    const answer = await read('ours person 1\nours person 2', ['apologies', '']);
    // Only who was marked is said to be.
    expect(answer).toMatchObject({
      message: expect.stringMatching(/^2 people .*; 1 is a member and is marked .*: ours person 1\.$/),
    });
    expect(answer).toMatchObject({ values: { 'attendance[0].answer': 'apologies' } });
  });

  it.each([
    ['', true],
    ['apologies', false],
  ])('suggests the one member whose name is written almost so, answered “%s”', async (given, suggested) => {
    const { id } = person(3);
    const { name } = await db.person.findUniqueOrThrow({ where: { id } });
    await db.person.update({ where: { id }, data: { name: 'Glyn Enghraifft' } });
    const answer = await read('Glyn Enghraift', ['', '', '', given]);
    await db.person.update({ where: { id }, data: { name } });
    expect(answer).toMatchObject({
      values: {
        'listed[0].name': 'Glyn Enghraift',
        // It is a question: nothing is chosen, and nobody counted, until a person has.
        'listed[0].as': '',
        'listed[0].nearly': suggested ? membership(3) : '',
      },
    });
  });

  it('puts who was on it into the record, as was said of them', async () => {
    const meeting = await plan();
    await callAction(recordMeeting, lead, {
      ...form(meeting, { attendance: attendance(['present', '', '', '']) }),
      'listed[0].name': 'Cadi Newydd',
      'listed[0].as': 'observer',
      'listed[1].name': 'Dewi Dirprwy',
      'listed[1].as': `deputy:${membership(1)}`,
      'listed[2].name': 'P. 3',
      'listed[2].as': `present:${membership(2)}`,
      'listed[3].name': 'Passer-by',
      'listed[3].as': 'leave-out',
    });
    const saved = await recorded(meeting.id);
    expect(saved.attendances.map(({ name, status }) => [name, status])).toEqual([
      ['Cadi Newydd', 'observer'],
      ['Dewi Dirprwy', 'deputy_for'],
      ['ours person 1', 'present'],
      ['ours person 3', 'present'],
    ]);
    expect(saved.quorate).toBe(true);
  });

  it('is not saved while nobody has said who a name is, but one press leaves out the rest', async () => {
    const meeting = await plan();
    const sent = {
      ...form(meeting, { attendance: attendance(['present', '', '', '']) }),
      'listed[0].name': 'Dewi Dirprwy',
      'listed[0].as': `deputy:${membership(1)}`,
      'listed[1].name': 'Almost Somebody',
      'listed[1].nearly': membership(2),
      'listed[1].as': '',
      'listed[2].name': 'Passer-by',
      'listed[2].as': '',
    };
    const refused = await callAction(recordMeeting, lead, sent);
    expect(refused).toMatchObject({
      status: 'invalid',
      errors: {
        'listed[1].as': [expect.stringMatching(/^Say who this is/)],
        'listed[2].as': [expect.stringMatching(/^Say who this is/)],
      },
    });
    expect(Object.keys('errors' in refused ? refused.errors : {})).toHaveLength(2);
    await callAction(recordMeeting, lead, { ...sent, listedRest: 'leave-out' });
    const saved = await recorded(meeting.id);
    expect(saved.attendances.map(({ name }) => name)).toEqual(['Dewi Dirprwy', 'ours person 1']);
  });

  it.each([
    ['nothing', ' ', /Paste the list/],
    ['too much', 'a'.repeat(100_001), /longer than such a list/],
    ['too many', Array.from({ length: 61 }, (_, at) => `Person Number${at}x`).join('\n'), /too many/],
  ])('that is %s', async (_case, list, message) => {
    expect(await read(list)).toMatchObject({
      status: 'invalid',
      errors: { attendanceList: [expect.stringMatching(message)] },
    });
  });

  it('is not for members without that duty', async () => {
    const fields = { collaborativeId: ours.collaborative.id, attendanceList: 'ours person 1' };
    expect(await callAction(readAttendanceList, await actorFor(person(2)), fields)).toMatchObject({
      status: 'forbidden',
    });
  });
});
