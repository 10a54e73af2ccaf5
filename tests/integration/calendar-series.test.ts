import { PrismaPg } from '@prisma/adapter-pg';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { calendarDay } from '../../src/domain/time/calendar-day';
import type { SessionActor } from '../../src/server/actor';
import type { FormAction } from '../../src/server/form-action';
import { PrismaClient } from '../../src/server/prisma/client';
import { insertAction, insertMeeting } from '../builders/agenda';
import { insertCollaborative, insertNeed } from '../builders/collaborative';
import { type ActionAnswer, actorFor, callAction } from '../support/action';
import { createTestDatabase } from '../support/database';

type Collaborative = Awaited<ReturnType<typeof insertCollaborative>>;

let database: Awaited<ReturnType<typeof createTestDatabase>>;
let db: PrismaClient;
let disconnect: () => Promise<void>;
let setSeries: FormAction;
let changeSeries: FormAction;
let endSeries: FormAction;
let makeMeeting: FormAction;
let changeMeeting: FormAction;
let recordCorrespondence: FormAction;
let ours: Collaborative;
let theirs: Collaborative;
let need: { id: string };
let theirNeed: { id: string };
let lead: SessionActor;
let deputy: SessionActor;
let member: SessionActor;
let stranger: SessionActor;

beforeAll(async () => {
  database = await createTestDatabase();
  process.env.DATABASE_URL = database.url;
  process.env.AUTH_SECRET ??= 'a secret of this test and of nothing else';
  process.env.TODAY = '2026-11-22';
  const actions = '../../src/features/meetings/calendar/actions';
  ({ setSeries } = await import(`${actions}/set-series.ts`));
  ({ changeSeries } = await import(`${actions}/change-series.ts`));
  ({ endSeries } = await import(`${actions}/end-series.ts`));
  ({ makeMeeting } = await import(`${actions}/make-meeting.ts`));
  ({ changeMeeting } = await import(`${actions}/change-meeting.ts`));
  ({ recordCorrespondence } = await import(`${actions}/record-correspondence.ts`));
  ({ disconnect } = await import('../../src/server/db'));
  db = new PrismaClient({ adapter: new PrismaPg({ connectionString: database.url }) });
  const quorum = { members: 3, professions: 2, sectors: 2, leadRequired: true };
  ours = await insertCollaborative(db, { code: 'ours', quorum });
  theirs = await insertCollaborative(db, { code: 'theirs', placeCode: 'cluster-bridgend-north' });
  need = await insertNeed(db, ours.place.id, 'N-2026-901');
  theirNeed = await insertNeed(db, theirs.place.id, 'N-2026-902');
  [lead, deputy, member] = (await Promise.all(
    [0, 1, 2].map((index) => actorFor(memberOf(ours, index).person)),
  )) as [SessionActor, SessionActor, SessionActor];
  stranger = await actorFor(memberOf(theirs, 0).person);
});

afterAll(async () => {
  await disconnect?.();
  await db?.$disconnect();
  await database?.drop();
});

function memberOf({ members }: Collaborative, index: number) {
  const found = members[index];
  if (!found) throw new Error(`No member ${index}`);
  return found;
}

function dayFields(name: string, text: string): Record<string, string> {
  const [year = '', month = '', day = ''] = text.split('-');
  return { [`${name}.day`]: day, [`${name}.month`]: month, [`${name}.year`]: year };
}

const REFUSED: [string, () => SessionActor | null][] = [
  ['a member', () => member],
  ['the lead of another collaborative', () => stranger],
  ['a visitor', () => null],
];

const series = (changes: Record<string, string> = {}): Record<string, string> => ({
  cadence: 'monthly',
  weekday: '4',
  week: '1',
  startsAt: '14.00',
  endsAt: '16:00',
  location: 'Tŷ Ŵyn',
  purpose: 'Cyfarfod misol',
  language: 'cy',
  ...dayFields('startsOn', '2026-11-22'),
  ...changes,
});
const set = (changes: Record<string, string> = {}, actor: SessionActor | null = lead) =>
  callAction(setSeries, actor, { collaborativeId: ours.collaborative.id, ...series(changes) });
const theSeries = () =>
  db.meetingSeries.findFirstOrThrow({ where: { collaborativeId: ours.collaborative.id } });
const errorsOf = (answer: ActionAnswer) =>
  'errors' in answer
    ? Object.fromEntries(
        Object.entries(answer.errors).map(([field, messages]) => [field, messages.join(' ')]),
      )
    : {};
const meetingIn = (answer: ActionAnswer) => {
  const id =
    'redirectedTo' in answer ? /^\/en\/meetings\/([\w-]+)\/agenda$/.exec(answer.redirectedTo)?.[1] : '';
  return db.meeting.findUniqueOrThrow({ where: { id: id ?? '' } });
};

describe('series', () => {
  beforeEach(async () => {
    await db.action.deleteMany({});
    await db.agendaItem.deleteMany({});
    await db.meeting.deleteMany({});
    await db.meetingSeries.deleteMany({});
  });

  it('is set once, however often it is sent', async () => {
    const page = { redirectedTo: `/en/collaboratives/${ours.collaborative.id}/series` };
    expect(await Promise.all([set(), set(), set({}, deputy)])).toEqual([page, page, page]);
    expect(await db.meetingSeries.findMany()).toMatchObject([
      {
        cadence: 'monthly',
        week: 1,
        weekday: 4,
        startsAt: '14:00',
        endsAt: '16:00',
        language: 'cy',
        endsOn: null,
      },
    ]);
  });

  it('counts weeks without a week of the month', async () => {
    await set({ cadence: 'fortnightly', week: '3' });
    expect(await theSeries()).toMatchObject({ cadence: 'fortnightly', week: null });
  });

  it.each([
    ['no week of the month', { week: '' }, 'week', /^Choose /],
    ['an eighth weekday', { weekday: '8' }, 'weekday', /^Choose /],
    ['an unknown cadence', { cadence: 'daily' }, 'cadence', /^Choose /],
    ['an end before the start', { endsAt: '13:00' }, 'endsAt', /later than the start/],
    ['no time', { startsAt: '' }, 'startsAt', /^(?:Enter|Write) /],
    ['a beginning in the past', dayFields('startsOn', '2026-11-21'), 'startsOn', /today or later/],
    ['a beginning too far off', dayFields('startsOn', '2028-11-23'), 'startsOn', /two years/],
    ['an end before its beginning', dayFields('lastDay', '2026-11-21'), 'lastDay', /on or after/],
    ['no purpose', { purpose: ' ' }, 'purpose', /^(?:Enter|Write) /],
  ])('refuses %s', async (_case, changes, field, message) => {
    const answer = await set(changes);
    expect(answer).toMatchObject({ status: 'invalid' });
    expect(errorsOf(answer)[field]).toMatch(message);
    expect(await db.meetingSeries.count()).toBe(0);
  });

  it.each(REFUSED)('is not for %s to set, change, end or use', async (_case, who) => {
    expect(await set({}, who())).toMatchObject({ status: 'forbidden' });
    await set();
    const { id } = await theSeries();
    const own = { seriesId: id, version: '1' };
    const next = { seriesId: id, submissionKey: uuidv7(), heldOn: '2026-12-03' };
    for (const answer of [
      await callAction(changeSeries, who(), { ...own, ...series() }),
      await callAction(endSeries, who(), { ...own, ...dayFields('endOn', '2026-12-31') }),
      await callAction(makeMeeting, who(), next),
    ])
      expect(answer).toMatchObject({ status: 'forbidden' });
    expect(await db.meeting.count()).toBe(0);
  });

  it('changes and ends, and is stale once somebody saved first', async () => {
    await set();
    const { id } = await theSeries();
    const page = { redirectedTo: `/en/collaboratives/${ours.collaborative.id}/series` };
    const change = { seriesId: id, version: '1', ...series({ week: '5', weekday: '1' }) };
    expect(await callAction(changeSeries, deputy, change)).toEqual(page);
    expect(await callAction(changeSeries, lead, change)).toMatchObject({ status: 'stale' });
    const end = { seriesId: id, ...dayFields('endOn', '2026-12-31') };
    expect(await callAction(endSeries, lead, { ...end, version: '1' })).toMatchObject({ status: 'stale' });
    const early = { ...end, version: '2', ...dayFields('endOn', '2026-11-21') };
    expect(errorsOf(await callAction(endSeries, lead, early)).endOn).toMatch(/today or later/);
    expect(await callAction(endSeries, lead, { ...end, version: '2' })).toEqual(page);
    expect(await theSeries()).toMatchObject({
      week: 5,
      weekday: 1,
      endsOn: new Date('2027-01-01'),
      version: 3,
    });
    const events = await db.auditEntry.findMany({ where: { subjectId: id }, orderBy: { id: 'asc' } });
    expect(events.map(({ event }) => event)).toEqual(['series.set', 'series.changed', 'series.ended']);
  });

  it('makes way for a new one after its last day', async () => {
    await set();
    await db.meetingSeries.updateMany({
      data: { startsOn: new Date('2026-01-01'), endsOn: new Date('2026-11-22') },
    });
    const { id } = await theSeries();
    const change = { seriesId: id, version: '1', ...series() };
    expect(await callAction(changeSeries, lead, change)).toMatchObject({ status: 'stale' });
    await set({ cadence: 'weekly' });
    expect(await db.meetingSeries.count()).toBe(2);
  });

  it('makes the next meeting with its time, place, purpose and language', async () => {
    await set();
    const { id } = await theSeries();
    const form = { seriesId: id, submissionKey: uuidv7(), heldOn: '2026-12-03' };
    expect(await meetingIn(await callAction(makeMeeting, deputy, form))).toMatchObject({
      status: 'planned',
      seriesId: id,
      heldOn: new Date('2026-12-03'),
      startsAt: '14:00',
      endsAt: '16:00',
      location: 'Tŷ Ŵyn',
      purpose: 'Cyfarfod misol',
      language: 'cy',
      sequence: 0,
      recordedById: deputy.personId,
    });
  });

  it('fills the agenda of the next meeting with what is open by then', async () => {
    await set();
    const { id } = await theSeries();
    const about = { collaborativeId: ours.collaborative.id, recordedById: lead.personId };
    const last = await insertMeeting(db, {
      ...about,
      heldOn: '2026-11-05',
      status: 'held',
      items: [
        { title: 'Falls', serves: 'need', needId: need.id, outcome: 'carried' },
        { title: 'Done', outcome: 'action' },
      ],
    });
    const [carried, done] = last.items;
    for (const dueOn of ['2026-11-20', '2026-12-01', '2027-05-01'])
      await insertAction(db, {
        collaborativeId: ours.collaborative.id,
        agendaItemId: done?.id ?? '',
        ownerMembershipId: memberOf(ours, 1).membership.id,
        text: 'Ask',
        dueOn,
      });
    const make = (heldOn: string) =>
      callAction(makeMeeting, lead, { seriesId: id, submissionKey: uuidv7(), heldOn });
    const first = await meetingIn(await make('2026-12-03'));
    const titles = async (meetingId: string) =>
      (await db.agendaItem.findMany({ where: { meetingId }, orderBy: { position: 'asc' } })).map(
        ({ title, originId }) => [title, originId],
      );
    expect(await titles(first.id)).toEqual([
      ['Falls', carried?.id],
      ['Camau gweithredu o gyfarfodydd cynharach', ours.collaborative.id],
    ]);
    // What stands on one agenda is not carried onto another, whoever makes it and how.
    const later = await Promise.all([make('2027-01-07'), make('2027-02-04')]);
    for (const answer of later) expect(await titles((await meetingIn(answer)).id)).toEqual([]);
  });

  it('leaves what is open to the earliest meeting still to come, and brings forward what stands later', async () => {
    await set();
    const { id } = await theSeries();
    const about = { collaborativeId: ours.collaborative.id, recordedById: lead.personId };
    await insertMeeting(db, {
      ...about,
      heldOn: '2026-11-05',
      status: 'held',
      items: [
        { title: 'Falls', outcome: 'carried' },
        { title: 'Feet', outcome: 'carried' },
      ],
    });
    const earliest = await insertMeeting(db, { ...about, heldOn: '2026-12-03' });
    const answer = await callAction(makeMeeting, lead, {
      seriesId: id,
      submissionKey: uuidv7(),
      heldOn: '2027-01-07',
    });
    const later = await meetingIn(answer);
    const items = async (meetingId: string) =>
      (await db.agendaItem.findMany({ where: { meetingId }, orderBy: { position: 'asc' } })).map(
        ({ title, position }) => [position, title],
      );
    expect(await items(later.id)).toEqual([]);
    const { listOfferedLines } = await import('../../src/features/meetings/agenda/data/list-offered-lines');
    const { readAs } = await import('../../src/server/db');
    const offered = (day: string) =>
      readAs(lead, (tx) =>
        listOfferedLines(tx, lead, {
          collaborativeId: ours.collaborative.id,
          day: calendarDay(day),
          today: lead.today,
        }),
      );
    expect((await offered('2026-12-03')).map(({ byDefault, waits }) => [byDefault, waits])).toEqual([
      [true, false],
      [true, false],
    ]);
    expect((await offered('2027-01-07')).map(({ byDefault, waits }) => [byDefault, waits])).toEqual([
      [false, true],
      [false, true],
    ]);

    // Somebody keeps one for the later meeting, and thinks better of it.
    const { addOffered } = await import('../../src/features/meetings/agenda/actions/add-offered');
    const { bringForward } = await import('../../src/features/meetings/agenda/actions/bring-forward');
    const [first] = await offered('2027-01-07');
    await callAction(addOffered, lead, { meetingId: later.id, offered: [first?.key ?? ''] });
    const kept = await db.agendaItem.findFirstOrThrow({ where: { meetingId: later.id } });
    const press = () => callAction(bringForward, lead, { meetingId: earliest.id, items: [kept.id] });
    for (const pressed of await Promise.all([press(), press()]))
      expect(pressed).toHaveProperty('redirectedTo');
    expect(await items(later.id)).toEqual([]);
    expect(await items(earliest.id)).toEqual([[1, kept.title]]);
    expect(await offered('2026-12-03')).toHaveLength(1);
    // Nothing is taken from a meeting that people were invited to.
    const called = await insertMeeting(db, { ...about, heldOn: '2027-02-04', status: 'called' });
    await db.agendaItem.update({ where: { id: kept.id }, data: { meetingId: called.id } });
    await press();
    expect(await items(called.id)).toEqual([[1, kept.title]]);
  });

  it('makes one meeting of a double press, of two people and of a day that has one', async () => {
    await set();
    const { id } = await theSeries();
    const form = { seriesId: id, submissionKey: uuidv7(), heldOn: '2026-12-03' };
    const answers = await Promise.all([
      callAction(makeMeeting, lead, form),
      callAction(makeMeeting, lead, form),
      callAction(makeMeeting, deputy, { ...form, submissionKey: uuidv7() }),
    ]);
    const made = await Promise.all(answers.map(meetingIn));
    expect(new Set(made.map((meeting) => meeting.id)).size).toBe(1);
    expect(await db.meeting.count()).toBe(1);
    expect(
      await db.auditEntry.count({ where: { event: 'meeting.planned', subjectId: made[0]?.id ?? '' } }),
    ).toBe(1);
  });

  it('makes a day again that was called off, and does not move two onto one', async () => {
    await set();
    const { id } = await theSeries();
    const make = async (heldOn: string) =>
      meetingIn(await callAction(makeMeeting, lead, { seriesId: id, submissionKey: uuidv7(), heldOn }));
    const first = await make('2026-12-03');
    await db.meeting.update({
      where: { id: first.id },
      data: { status: 'cancelled', cancelledAt: new Date(), cancelledReason: 'Snow' },
    });
    const again = await make('2026-12-03');
    expect(again.id).not.toBe(first.id);
    const later = await make('2027-01-07');
    const move = { meetingId: later.id, version: '1', ...dayFields('heldOn', '2026-12-03'), location: '' };
    expect(errorsOf(await callAction(changeMeeting, lead, move)).heldOn).toMatch(/already has a meeting/);
  });

  it.each([
    ['no day of the series', '2026-12-04', /no longer offered/],
    ['a day behind us', '2026-11-05', /today or later/],
    ['a day too far off', '2028-12-07', /two years/],
    ['no day at all', 'soon', /^Choose /],
  ])('makes none on %s', async (_case, heldOn, message) => {
    await set();
    const { id } = await theSeries();
    const answer = await callAction(makeMeeting, lead, { seriesId: id, submissionKey: uuidv7(), heldOn });
    expect(errorsOf(answer).heldOn).toMatch(message);
    expect(await db.meeting.count()).toBe(0);
  });
});

describe('a decision by correspondence', () => {
  const REASONS: Readonly<Record<string, string>> = {
    reservation: 'Nights are not covered',
    objection: 'Too soon',
  };
  const ANSWERS = ['consent', 'consent', 'reservation', ''];
  const membership = (index: number) => memberOf(ours, index).membership.id;

  const form = (changes: Record<string, string> = {}, answers: readonly string[] = ANSWERS) => ({
    collaborativeId: ours.collaborative.id,
    submissionKey: uuidv7(),
    question: 'Keep the shared visit?',
    serves: `need:${need.id}`,
    ...dayFields('closedOn', '2026-11-18'),
    language: 'en',
    ...Object.fromEntries(
      answers.flatMap((stance, index) => [
        [`positions[${index}].membershipId`, membership(index)],
        [`positions[${index}].stance`, stance],
        [`positions[${index}].reason`, REASONS[stance] ?? ''],
      ]),
    ),
    decision: 'Keep it until March.',
    ...changes,
  });
  const record = (fields: Record<string, string>, actor: SessionActor | null = lead) =>
    callAction(recordCorrespondence, actor, fields);
  const saved = (answer: ActionAnswer) =>
    db.meeting.findUniqueOrThrow({
      where: { id: 'redirectedTo' in answer ? (answer.redirectedTo.split('/').at(-1) ?? '') : '' },
      include: {
        minutesVersions: true,
        attendances: true,
        items: {
          include: { actions: true, decisions: { include: { positions: { orderBy: { stance: 'asc' } } } } },
        },
      },
    });

  it('keeps question, answers, decision and action, each with its reference', async () => {
    const extra = {
      rationale: 'Winter',
      gapPlaceId: ours.place.id,
      gapProfession: 'physiotherapist',
      ...dayFields('reviewOn', '2027-04-01'),
      action: 'Tell the cluster',
      ownerMembershipId: membership(1),
      ...dayFields('dueOn', '2026-12-01'),
    };
    const meeting = await saved(await record(form(extra), deputy));
    expect(meeting).toMatchObject({
      kind: 'correspondence',
      status: 'held',
      minutesStatus: 'draft',
      heldOn: new Date('2026-11-18'),
      // The question is the item's, and as hidden as that.
      purpose: 'Decision by correspondence',
      quorate: true,
      attendances: [],
    });
    expect(meeting.minutesVersions).toMatchObject([
      { number: 1, status: 'draft', personId: deputy.personId },
    ]);
    const [item] = meeting.items;
    expect(item).toMatchObject({
      title: 'Keep the shared visit?',
      position: 1,
      serves: 'need',
      needId: need.id,
      outcome: 'decision',
    });
    expect(item?.actions).toMatchObject([
      { text: 'Tell the cluster', reference: expect.stringMatching(/^A-2026-/) },
    ]);
    expect(item?.decisions).toMatchObject([
      { text: 'Keep it until March.', status: 'decided', reference: expect.stringMatching(/^D-2026-/) },
    ]);
    expect(item?.decisions[0]?.positions.map(({ stance, reason }) => [stance, reason])).toEqual([
      ['consent', null],
      ['consent', null],
      ['reservation', 'Nights are not covered'],
    ]);
    expect(
      await db.auditEntry.count({ where: { event: 'correspondence.recorded', subjectId: meeting.id } }),
    ).toBe(1);
  });

  it.each([
    ['two answered', ['consent', 'consent', '', '']],
    ['neither lead nor deputy answered', ['', '', 'consent', 'consent']],
  ])('is a recommendation where %s', async (_case, answers) => {
    const meeting = await saved(await record(form({}, answers)));
    expect(meeting.quorate).toBe(false);
    expect(meeting.items[0]?.decisions[0]?.status).toBe('recommended');
  });

  it('counts an objection as an answer and forgets a reason that belongs to no answer', async () => {
    const changes = { 'positions[0].reason': 'typed before the answer changed' };
    const meeting = await saved(await record(form(changes, ['consent', 'objection', 'consent', ''])));
    expect(meeting.quorate).toBe(true);
    expect(meeting.items[0]?.decisions[0]?.positions.map(({ reason }) => reason)).toEqual([
      null,
      null,
      'Too soon',
    ]);
  });

  it('is one of a double press', async () => {
    const fields = form();
    const before = await db.meeting.count();
    const [first, second] = await Promise.all([record(fields), record(fields)]);
    expect(first).toEqual(second);
    expect(await db.meeting.count()).toBe(before + 1);
  });

  it.each(REFUSED)('is not for %s', async (_case, who) => {
    expect(await record(form(), who())).toMatchObject({ status: 'forbidden' });
  });

  it.each<[string, () => Record<string, string>, string, RegExp]>([
    [
      'nobody’s consent',
      () => form({}, ['', 'objection', '', '']),
      'positions',
      /at least one member consented/,
    ],
    [
      'an objection without a reason',
      () => form({ 'positions[2].reason': ' ' }, ['consent', '', 'objection', '']),
      'positions[2].reason',
      /^(?:Enter|Write) /,
    ],
    ['a day to come', () => form(dayFields('closedOn', '2026-11-23')), 'closedOn', /not in the future/],
    [
      'a member of another collaborative',
      () => form({ 'positions[1].membershipId': memberOf(theirs, 0).membership.id }),
      'positions[1].stance',
      /no longer offered/,
    ],
    [
      'the same member twice',
      () => form({ 'positions[1].membershipId': membership(0) }),
      'positions[1].stance',
      /no longer offered/,
    ],
    [
      'answers before anybody was a member',
      () => form(dayFields('closedOn', '2024-12-31')),
      'positions[0].stance',
      /not a member/,
    ],
    ['a need of others', () => form({ serves: `need:${theirNeed.id}` }), 'serves', /no longer offered/],
    ['nothing that it serves', () => form({ serves: '' }), 'serves', /^Choose /],
    [
      'a gap of others',
      () => form({ gapPlaceId: theirs.place.id, gapProfession: 'dietitian' }),
      'gapPlaceId',
      /no longer/,
    ],
    ['half a gap', () => form({ gapPlaceId: ours.place.id }), 'gapProfession', /^Choose /],
    [
      'an owner from elsewhere',
      () => form({ action: 'Do', ownerMembershipId: memberOf(theirs, 0).membership.id }),
      'ownerMembershipId',
      /no longer offered/,
    ],
    ['an action of nobody', () => form({ action: 'Do' }), 'ownerMembershipId', /^Choose /],
    ['a review before the end', () => form(dayFields('reviewOn', '2026-11-17')), 'reviewOn', /on or after/],
    ['an NHS number', () => form({ decision: 'For 943 476 5919' }), 'decision', /NHS number/],
    ['100,000 characters', () => form({ decision: 'x'.repeat(100_000) }), 'decision', /Shorten/],
  ])('refuses %s', async (_case, fields, field, message) => {
    const before = await db.meeting.count();
    const typed = fields();
    const answer = await record(typed);
    expect(answer).toMatchObject({ status: 'invalid', values: typed });
    expect(errorsOf(answer)[field]).toMatch(message);
    expect(await db.meeting.count()).toBe(before);
  });
});
