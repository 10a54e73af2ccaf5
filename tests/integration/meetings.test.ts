import { PrismaPg } from '@prisma/adapter-pg';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SessionActor } from '../../src/server/actor';
import type { FormAction } from '../../src/server/form-action';
import { PrismaClient } from '../../src/server/prisma/client';
import { insertCollaborative, insertMember, insertNeed } from '../builders/collaborative';
import { makeMeetingForm } from '../builders/meeting-form';
import { type ActionAnswer, actorFor, callAction } from '../support/action';
import { createTestDatabase } from '../support/database';

let database: Awaited<ReturnType<typeof createTestDatabase>>;
let db: PrismaClient;
let recordMeeting: FormAction;
let disconnect: () => Promise<void>;
let ours: Awaited<ReturnType<typeof insertCollaborative>>;
let theirs: Awaited<ReturnType<typeof insertCollaborative>>;
let need: { id: string };
let theirNeed: { id: string };
let lead: SessionActor;

beforeAll(async () => {
  database = await createTestDatabase();
  process.env.DATABASE_URL = database.url;
  process.env.AUTH_SECRET ??= 'a secret of this test and of nothing else';
  process.env.TODAY = '2026-11-22';
  ({ recordMeeting } = await import('../../src/features/meetings/actions/record-meeting'));
  ({ disconnect } = await import('../../src/server/db'));
  db = new PrismaClient({ adapter: new PrismaPg({ connectionString: database.url }) });
  ours = await insertCollaborative(db, {
    code: 'ours',
    quorum: { members: 3, professions: 3, sectors: 2, leadRequired: true },
  });
  theirs = await insertCollaborative(db, { code: 'theirs', placeCode: 'cluster-bridgend-north' });
  need = await insertNeed(db, ours.place.id, 'N-2026-901');
  theirNeed = await insertNeed(db, theirs.place.id, 'N-2026-902');
  lead = await actorFor(person(0));
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

const ALL_FOUR = ['present', 'present', 'present', 'present'];
const attendance = (answers: readonly string[]) =>
  answers.map((answer, index) => ({ membershipId: membership(index), answer }));

type Changes = Partial<Parameters<typeof makeMeetingForm>[0]>;
const form = (changes: Changes = {}) =>
  makeMeetingForm({
    collaborativeId: ours.collaborative.id,
    submissionKey: uuidv7(),
    attendance: attendance(ALL_FOUR),
    items: [{ title: 'Falls', serves: 'standing' }],
    ...changes,
  });
const record = (changes: Changes = {}, actor: SessionActor | null = lead) =>
  callAction(recordMeeting, actor, form(changes));

async function rows() {
  return Promise.all([
    db.meeting.count(),
    db.attendance.count(),
    db.agendaItem.count(),
    db.decision.count(),
    db.action.count(),
    db.auditEntry.count({ where: { event: 'meeting.recorded' } }),
    db.referenceCounter.findMany({ orderBy: [{ prefix: 'asc' }, { year: 'asc' }] }),
  ]);
}

function meetingOf(answer: ActionAnswer) {
  if (!('redirectedTo' in answer)) throw new Error(`Not saved: ${JSON.stringify(answer.errors)}`);
  return db.meeting.findUniqueOrThrow({
    where: { id: answer.redirectedTo.split('/').at(-1) ?? '' },
    include: {
      attendances: { orderBy: { name: 'asc' } },
      items: { orderBy: { position: 'asc' }, include: { decisions: true, actions: true } },
    },
  });
}

/** Nothing was written and what was typed came back. */
async function isNotTaken(changes: Changes, errors: Record<string, string | RegExp>) {
  const before = await rows();
  const fields = form(changes);
  const answer = await callAction(recordMeeting, lead, fields);
  expect(answer).toMatchObject({ status: 'invalid', values: fields });
  const found = 'errors' in answer ? answer.errors : {};
  expect(Object.keys(found).sort()).toEqual(Object.keys(errors).sort());
  for (const [field, message] of Object.entries(errors)) expect(found[field]?.join(' ')).toMatch(message);
  expect(await rows()).toEqual(before);
}

describe('recording a meeting', () => {
  it('keeps the meeting with attendance, items, decision, actions and an audit entry', async () => {
    const answer = await callAction(
      recordMeeting,
      lead,
      {
        ...form({
          attendance: attendance(['present', 'apologies', 'deputy_for', '']).map((row, index) =>
            index === 2 ? { ...row, deputyName: 'Dewi Dirprwy' } : row,
          ),
          items: [
            {
              title: 'Falls in Merthyr',
              serves: 'need',
              needId: need.id,
              note: 'Line one\r\nLine two',
              'decision.text': 'Ask for a physiotherapist',
              'decision.gapPlaceId': ours.place.id,
              'decision.gapProfession': 'physiotherapist',
              'decision.reviewOn': '2027-02-12',
              'actions[0].text': 'Write the request',
              'actions[0].ownerMembershipId': membership(1),
              'actions[0].dueOn': '2026-11-12',
              'actions[1].text': 'Tell the cluster',
              'actions[1].ownerMembershipId': membership(3),
            },
            {},
            { title: 'Any other business', serves: 'standing', needId: need.id },
          ],
        }),
        startsAt: '9.30',
        'observers[0].name': 'Olwen Arsylwr',
        'observers[0].professionKey': 'podiatrist',
        'observers[1].name': '',
      },
      'cy',
    );
    expect(answer).toMatchObject({ redirectedTo: expect.stringMatching(/^\/cy\/meetings\//) });
    const meeting = await meetingOf(answer);
    expect(meeting).toMatchObject({
      reference: 'M-2026-001',
      status: 'held',
      startsAt: '09:30',
      location: null,
      quorate: false,
      // The terms of reference of the day, whatever becomes of them.
      quorumMembers: 3,
      quorumProfessions: 3,
      quorumSectors: 2,
      quorumLeadRequired: true,
      recordedById: lead.personId,
    });
    expect(
      meeting.attendances.map(({ name, status, professionKey }) => [name, status, professionKey]),
    ).toEqual([
      ['Dewi Dirprwy', 'deputy_for', 'occupational-therapist'],
      ['Olwen Arsylwr', 'observer', 'podiatrist'],
      ['ours person 1', 'present', 'physiotherapist'],
      ['ours person 2', 'apologies', 'dietitian'],
    ]);
    const [falls, other, ...more] = meeting.items;
    expect(more).toEqual([]);
    expect(falls).toMatchObject({ position: 1, serves: 'need', needId: need.id, note: 'Line one\nLine two' });
    expect(other).toMatchObject({
      position: 2,
      serves: 'standing',
      needId: null,
      decisions: [],
      actions: [],
    });
    expect(falls?.decisions).toMatchObject([
      { reference: 'D-2026-001', status: 'recommended', gapPlaceId: ours.place.id },
    ]);
    expect(falls?.actions.map(({ reference, status }) => [reference, status])).toEqual([
      ['A-2026-001', 'open'],
      ['A-2026-002', 'open'],
    ]);
    expect(await db.auditEntry.findMany({ where: { subjectId: meeting.id } })).toMatchObject([
      {
        event: 'meeting.recorded',
        personId: lead.personId,
        after: { reference: 'M-2026-001', decisions: ['D-2026-001'], quorate: false },
      },
    ]);
  });

  it.each([
    ['exactly enough', ['present', 'present', 'present', ''], true],
    ['one profession short', ['present', '', 'present', 'present'], false],
    ['without lead or deputy', ['', 'apologies', 'present', 'present'], false],
    ['the deputy lead leads', ['apologies', 'present', 'present', 'present'], true],
    ['nobody but the lead', ['present', 'absent', '', ''], false],
  ])('computes the quorum itself: %s', async (_case, answers, quorate) => {
    const decision = { title: 'Falls', serves: 'quality', 'decision.text': 'Go ahead' };
    const meeting = await meetingOf(await record({ attendance: attendance(answers), items: [decision] }));
    expect(meeting.quorate).toBe(quorate);
    expect(meeting.items[0]?.decisions[0]?.status).toBe(quorate ? 'decided' : 'recommended');
  });

  it('decides where no quorum is set', async () => {
    const [first] = theirs.members;
    if (!first) throw new Error('No members');
    const answer = await record(
      {
        collaborativeId: theirs.collaborative.id,
        attendance: [{ membershipId: first.membership.id, answer: 'present' }],
        items: [{ title: 'Falls', serves: 'strategy', 'decision.text': 'Go ahead' }],
      },
      await actorFor(first.person),
    );
    const meeting = await meetingOf(answer);
    expect(meeting.quorate).toBeNull();
    expect(meeting.items[0]?.decisions[0]?.status).toBe('decided');
  });

  it('makes one meeting of one form, sent twice one after the other and at once', async () => {
    const before = await db.meeting.count();
    const fields = form();
    const sent = [
      await callAction(recordMeeting, lead, fields),
      await callAction(recordMeeting, lead, fields),
    ];
    expect(sent[1]).toEqual(sent[0]);
    const atOnce = form();
    const answers = await Promise.all([1, 2, 3].map(() => callAction(recordMeeting, lead, atOnce)));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(await db.meeting.count()).toBe(before + 2);
  });
});

describe('a meeting that is not taken', () => {
  const item = { title: 'Falls', serves: 'standing' };

  it.each<[string, Changes, Record<string, RegExp>]>([
    ['in the future', { heldOn: '2026-11-23' }, { heldOn: /not in the future/ }],
    ['on a day that is none', { heldOn: '2026-02-30' }, { heldOn: /exists/ }],
    ['with too long a purpose', { purpose: 'a'.repeat(201) }, { purpose: /Shorten/ }],
    ['with an NHS number', { purpose: 'About 943 476 5919' }, { purpose: /NHS number/ }],
    ['without items', { items: [{}, {}] }, { items: /at least one item/ }],
    ['with 500 items', { items: Array.from({ length: 500 }, () => item) }, { items: /more entries/ }],
    [
      'with a note without a title',
      { items: [{ note: 'Only a note' }] },
      { 'items[0].title': /^(?:Enter|Write) /, 'items[0].serves': /Choose/ },
    ],
    [
      'for a need without saying which',
      { items: [{ ...item, serves: 'need' }] },
      { 'items[0].serves': /Choose/ },
    ],
    [
      'with reasons for no decision',
      { items: [{ ...item, 'decision.rationale': 'Because' }] },
      { 'items[0].decision.text': /^(?:Enter|Write) / },
    ],
    [
      'with half a gap',
      { items: [{ ...item, 'decision.text': 'Yes', 'decision.gapProfession': 'dietitian' }] },
      { 'items[0].decision.gapPlaceId': /Choose/ },
    ],
    [
      'reviewed before it was held',
      { items: [{ ...item, 'decision.text': 'Yes', 'decision.reviewOn': '2026-11-11' }] },
      { 'items[0].decision.reviewOn': /on or after/ },
    ],
    [
      'with an action that nobody owns',
      { items: [{ ...item, 'actions[0].text': 'Write' }] },
      { 'items[0].actions[0].ownerMembershipId': /Choose/ },
    ],
  ])('%s', (_case, changes, errors) => isNotTaken(changes, errors));

  it('without anyone there', () =>
    isNotTaken(
      { attendance: attendance(['apologies', 'absent', '', '']) },
      { attendance: /at least one member/ },
    ));

  it('with a deputy without a name', () =>
    isNotTaken(
      { attendance: attendance(['present', 'deputy_for', '', '']) },
      { 'attendance[1].deputyName': /^(?:Enter|Write) / },
    ));

  it('with an action due before it was held', () =>
    isNotTaken(
      {
        items: [
          {
            ...item,
            'actions[0].text': 'Write',
            'actions[0].ownerMembershipId': membership(0),
            'actions[0].dueOn': '2026-11-11',
          },
        ],
      },
      { 'items[0].actions[0].dueOn': /on or after/ },
    ));

  it('with the same member twice', () =>
    isNotTaken(
      { attendance: [...attendance(ALL_FOUR), { membershipId: membership(0), answer: 'present' }] },
      { 'attendance[4].answer': /no longer offered/ },
    ));

  it('with a person both present and apologising', () =>
    isNotTaken(
      { attendance: [...attendance(ALL_FOUR), { membershipId: membership(0), answer: 'apologies' }] },
      { 'attendance[4].answer': /two answers/ },
    ));

  it('with members, needs and places of another collaborative', () => {
    const [stranger] = theirs.members;
    if (!stranger) throw new Error('No members');
    const id = stranger.membership.id;
    return isNotTaken(
      {
        attendance: [...attendance(ALL_FOUR), { membershipId: id, answer: 'present' }],
        items: [
          {
            title: 'Falls',
            serves: 'need',
            needId: theirNeed.id,
            'decision.text': 'Yes',
            'decision.gapPlaceId': theirs.place.id,
            'decision.gapProfession': 'wizard',
            'actions[0].text': 'Write',
            'actions[0].ownerMembershipId': id,
          },
        ],
      },
      {
        'attendance[4].answer': /no longer offered/,
        'items[0].serves': /no longer offered/,
        'items[0].decision.gapPlaceId': /no longer offered/,
        'items[0].decision.gapProfession': /no longer offered/,
        'items[0].actions[0].ownerMembershipId': /no longer offered/,
      },
    );
  });

  it('with someone present, or given an action, who was not a member that day', async () => {
    const former = await insertMember(
      db,
      ours.collaborative.id,
      'Former member',
      { professionKey: 'dietitian', sector: 'health_board', role: 'member' },
      { to: new Date('2026-11-12T00:00:00Z') },
    );
    const id = former.membership.id;
    const changes = (answer: string) => ({
      attendance: [...attendance(ALL_FOUR), { membershipId: id, answer }],
      items: [{ ...item, 'actions[0].text': 'Write', 'actions[0].ownerMembershipId': id }],
    });
    await isNotTaken(changes('present'), {
      'attendance[4].answer': /not a member on the day/,
      'items[0].actions[0].ownerMembershipId': /not a member on the day/,
    });
    expect(await record({ ...changes('absent'), heldOn: '2026-11-11' })).toHaveProperty('redirectedTo');
  });
});

describe('who may not', () => {
  it.each([
    ['a visitor', async () => null],
    ['a member without that duty', () => actorFor(person(2))],
    ['the lead of another collaborative', () => actorFor(theirs.members[0]?.person ?? person(0))],
  ])('%s', async (_who, actor) => {
    const before = await rows();
    expect(await record({}, await actor())).toMatchObject({ status: 'forbidden' });
    expect(await rows()).toEqual(before);
  });

  it('tells whoever has signed out meanwhile, and gives back what was typed', async () => {
    const answer = await record({ purpose: 'Kept' }, null);
    expect(answer).toMatchObject({
      values: { purpose: 'Kept' },
      message: expect.stringContaining('signed out'),
    });
  });

  it('answers alike for a collaborative that does not exist', async () => {
    expect(await record({ collaborativeId: uuidv7() })).toMatchObject({ status: 'forbidden', errors: {} });
  });
});
