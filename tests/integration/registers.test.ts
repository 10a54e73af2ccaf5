import { PrismaPg } from '@prisma/adapter-pg';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { calendarDay } from '../../src/domain/time/calendar-day';
import type * as CsvModule from '../../src/features/meetings/registers/actions-csv';
import type * as RegistersModule from '../../src/features/meetings/registers/data/find-registers';
import type * as DecisionsCsvModule from '../../src/features/meetings/registers/decisions-csv';
import type { SessionActor } from '../../src/server/actor';
import type { FormAction } from '../../src/server/form-action';
import { PrismaClient } from '../../src/server/prisma/client';
import { insertCollaborative } from '../builders/collaborative';
import { actorFor, callAction, type Fields } from '../support/action';
import { createTestDatabase } from '../support/database';

const ACTIONS = {
  ratifyDecision: 'ratify-decision',
  setReviewDay: 'set-review-day',
  reviewDecision: 'review-decision',
  supersedeDecision: 'supersede-decision',
  setStanding: 'set-standing',
  endStanding: 'end-standing',
  recordPositions: 'record-positions',
  statePosition: 'state-position',
  moveAction: 'move-action',
  changeAction: 'change-action',
  blockAction: 'block-action',
  unblockAction: 'unblock-action',
  updateActions: 'update-actions',
} as const;
type Name = keyof typeof ACTIONS;

let database: Awaited<ReturnType<typeof createTestDatabase>>;
let db: PrismaClient;
let run: Record<Name, FormAction>;
let read: typeof RegistersModule;
let csv: typeof CsvModule & typeof DecisionsCsvModule;
let disconnect: () => Promise<void>;
let ours: Awaited<ReturnType<typeof insertCollaborative>>;
let theirs: Awaited<ReturnType<typeof insertCollaborative>>;
/** By what they are in ours; `owner` and `helper` are members, `outsider` leads theirs. */
let who: Record<'lead' | 'deputy' | 'owner' | 'helper' | 'observer' | 'outsider', SessionActor>;
let references = 100;

beforeAll(async () => {
  database = await createTestDatabase();
  process.env.DATABASE_URL = database.url;
  process.env.AUTH_SECRET ??= 'a secret of this test and of nothing else';
  process.env.TODAY = '2026-11-22';
  const loaded = await Promise.all(
    Object.entries(ACTIONS).map(async ([name, file]) => {
      const found = await import(`../../src/features/meetings/registers/actions/${file}.ts`);
      return [name, found[name]];
    }),
  );
  run = Object.fromEntries(loaded);
  read = await import('../../src/features/meetings/registers/data/find-registers');
  csv = {
    ...(await import('../../src/features/meetings/registers/actions-csv')),
    ...(await import('../../src/features/meetings/registers/decisions-csv')),
  };
  ({ disconnect } = await import('../../src/server/db'));
  db = new PrismaClient({ adapter: new PrismaPg({ connectionString: database.url }) });
  ours = await insertCollaborative(db, { code: 'ours' });
  theirs = await insertCollaborative(db, { code: 'theirs', placeCode: 'cluster-bridgend-north' });
  const observer = await db.person.create({
    data: { id: uuidv7(), name: 'Olwen Arsylwr', email: 'olwen@enghraifft.example' },
  });
  await db.appointment.create({
    data: {
      id: uuidv7(),
      personId: observer.id,
      role: 'collaborativeObserver',
      collaborativeId: ours.collaborative.id,
      versions: { create: { id: uuidv7(), validFrom: new Date('2025-01-01T00:00:00Z') } },
    },
  });
  const at = async (place: typeof ours, index: number) => actorFor(member(place, index).person);
  who = {
    lead: await at(ours, 0),
    deputy: await at(ours, 1),
    owner: await at(ours, 2),
    helper: await at(ours, 3),
    observer: await actorFor(observer),
    outsider: await at(theirs, 0),
  };
});

afterAll(async () => {
  await disconnect?.();
  await db?.$disconnect();
  await database?.drop();
});

function member(place: typeof ours, index: number) {
  const found = place.members[index];
  if (!found) throw new Error(`No member ${index}`);
  return found;
}
const membership = (index: number) => member(ours, index).membership.id;
const next = (prefix: string) => {
  references += 1;
  return `${prefix}-2026-${references}`;
};
const date = (day: string) => new Date(`${day}T00:00:00Z`);
const dayParts = (name: string, text: string) => {
  const [year = '', month = '', day = ''] = text.split('-');
  return { [`${name}.day`]: day, [`${name}.month`]: month, [`${name}.year`]: year };
};

type Held = { heldOn?: string; quorate?: boolean | null; status?: 'held' | 'planned'; closed?: boolean };

async function insertMeeting(place: typeof ours, held: Held = {}) {
  const { heldOn = '2026-06-04', quorate = true, status = 'held', closed = false } = held;
  const item = uuidv7();
  const meeting = await db.meeting.create({
    data: {
      id: uuidv7(),
      reference: next('M'),
      collaborativeId: place.collaborative.id,
      status,
      heldOn: date(heldOn),
      purpose: 'Monthly meeting',
      language: 'en',
      quorate,
      minutesStatus: status === 'held' ? 'circulated' : null,
      ...(status === 'held' ? { circulatedAt: new Date(), circulatedById: member(place, 0).person.id } : {}),
      recordedById: member(place, 0).person.id,
      submissionKey: uuidv7(),
      items: {
        create: {
          id: item,
          position: 1,
          title: 'Falls',
          serves: 'standing',
          closed,
          closedReason: closed ? 'A person could be known' : null,
        },
      },
      attendances: {
        create: [0, 2].map((index) => ({
          id: uuidv7(),
          membershipId: member(place, index).membership.id,
          name: 'Somebody',
          status: 'present' as const,
        })),
      },
    },
  });
  return { ...meeting, item };
}

async function insertDecision(place: typeof ours, data: object = {}, held: Held = {}) {
  const { heldOn = '2026-06-04' } = held;
  const meeting = await insertMeeting(place, held);
  return db.decision.create({
    data: {
      id: uuidv7(),
      reference: next('D'),
      agendaItemId: meeting.item,
      collaborativeId: place.collaborative.id,
      text: 'Ask for a physiotherapist',
      language: 'en',
      status: 'decided',
      decidedOn: date(heldOn),
      ...data,
    },
  });
}

/** Owned by the third member of ours, the fourth stands in. */
async function insertAction(place: typeof ours = ours, data: object = {}, held: Held = {}) {
  const meeting = await insertMeeting(place, held);
  return db.action.create({
    data: {
      id: uuidv7(),
      reference: next('A'),
      agendaItemId: meeting.item,
      collaborativeId: place.collaborative.id,
      text: 'Write the request',
      language: 'en',
      ownerMembershipId: member(place, 2).membership.id,
      deputyMembershipId: member(place, 3).membership.id,
      dueOn: date('2026-10-01'),
      ...data,
    },
  });
}

type Person = keyof typeof who;
const call = (name: Name, person: Person, fields: Fields) => callAction(run[name], who[person], fields);
const onDecision = ({ id, version }: { id: string; version: number }, fields: Fields = {}): Fields => ({
  decisionId: id,
  version: String(version),
  ...fields,
});
const onAction = ({ id, version }: { id: string; version: number }, fields: Fields = {}): Fields => ({
  actionId: id,
  version: String(version),
  ...fields,
});
const decisionNow = (id: string) => db.decision.findUniqueOrThrow({ where: { id } });
const actionNow = (id: string) => db.action.findUniqueOrThrow({ where: { id } });
const audited = async (id: string) =>
  (await db.auditEntry.findMany({ where: { subjectId: id }, orderBy: { id: 'asc' } })).map(
    ({ event }) => event,
  );

const taken = { redirectedTo: expect.any(String) };
const LEADING: Person[] = ['lead', 'deputy'];
const NOT_LEADING: Person[] = ['owner', 'helper', 'observer', 'outsider'];

describe('ratifying', () => {
  it.each(LEADING)('is for the %s, at a later quorate meeting', async (person) => {
    const decision = await insertDecision(ours, { status: 'recommended' });
    const later = await insertMeeting(ours, { heldOn: '2026-07-02' });
    const fields = onDecision(decision, { ratification: 'ratified', meetingId: later.id });
    expect(await call('ratifyDecision', person, fields)).toEqual({
      redirectedTo: `/en/decisions/${decision.id}`,
    });
    expect(await decisionNow(decision.id)).toMatchObject({
      status: 'decided',
      ratifiedAtId: later.id,
      ratifiedOn: date('2026-07-02'),
    });
    expect(await audited(decision.id)).toEqual(['decision.ratified']);
    // Sent again, it was done already.
    expect(await call('ratifyDecision', person, fields)).toMatchObject({ status: 'stale' });
  });

  it('may say no', async () => {
    const decision = await insertDecision(ours, { status: 'recommended' });
    const later = await insertMeeting(ours, { heldOn: '2026-07-02', quorate: null });
    await call(
      'ratifyDecision',
      'lead',
      onDecision(decision, { ratification: 'not_ratified', meetingId: later.id }),
    );
    expect((await decisionNow(decision.id)).status).toBe('not_ratified');
    expect(await audited(decision.id)).toEqual(['decision.not-ratified']);
  });

  it.each<[string, Held, string]>([
    ['the same day', { heldOn: '2026-06-04' }, 'refused'],
    ['no quorum', { heldOn: '2026-07-02', quorate: false }, 'refused'],
    ['not held', { heldOn: '2026-12-03', status: 'planned' }, 'refused'],
  ])('is refused: %s', async (_case, held, status) => {
    const decision = await insertDecision(ours, { status: 'recommended' });
    const meeting = await insertMeeting(ours, held);
    const fields = onDecision(decision, { ratification: 'ratified', meetingId: meeting.id });
    expect(await call('ratifyDecision', 'lead', fields)).toMatchObject({ status });
    expect((await decisionNow(decision.id)).status).toBe('recommended');
  });

  it('knows no decision by correspondence for a meeting', async () => {
    const decision = await insertDecision(ours, { status: 'recommended' });
    const later = await insertMeeting(ours, { heldOn: '2026-07-02' });
    await db.meeting.update({ where: { id: later.id }, data: { kind: 'correspondence' } });
    const fields = onDecision(decision, { ratification: 'ratified', meetingId: later.id });
    expect(await call('ratifyDecision', 'lead', fields)).toMatchObject({ status: 'invalid' });
    const page = await read.findDecisionPage(who.lead, decision.id);
    expect(page?.laterMeetings.map(({ id }) => id)).not.toContain(later.id);
  });

  it('knows no meeting of another collaborative', async () => {
    const decision = await insertDecision(ours, { status: 'recommended' });
    const meeting = await insertMeeting(theirs, { heldOn: '2026-07-02' });
    const fields = onDecision(decision, { ratification: 'ratified', meetingId: meeting.id });
    expect(await call('ratifyDecision', 'lead', fields)).toMatchObject({ status: 'invalid' });
  });

  it.each(NOT_LEADING)('is not for the %s', async (person) => {
    const decision = await insertDecision(ours, { status: 'recommended' });
    const later = await insertMeeting(ours, { heldOn: '2026-07-02' });
    const fields = onDecision(decision, { ratification: 'ratified', meetingId: later.id });
    expect(await call('ratifyDecision', person, fields)).toMatchObject({ status: 'forbidden' });
    expect((await decisionNow(decision.id)).version).toBe(1);
  });
});

describe('what changes a decision', () => {
  const FORMS: [Name, (newer: string) => Fields, object][] = [
    ['setReviewDay', () => dayParts('reviewOn', '2027-02-04'), {}],
    ['reviewDecision', () => ({ submissionKey: uuidv7(), outcome: 'keep' }), {}],
    ['supersedeDecision', (newer) => ({ supersededById: newer }), {}],
    [
      'setStanding',
      () => ({ standingCase: 'Foot checks', ...dayParts('standingLastDay', '2027-03-31') }),
      {},
    ],
    [
      'endStanding',
      () => dayParts('standingEnd', '2026-12-31'),
      { standingCase: 'Foot checks', standingUntil: date('2027-04-01') },
    ],
    [
      'recordPositions',
      () => ({ 'positions[0].membershipId': membership(2), 'positions[0].stance': 'consent' }),
      {},
    ],
  ];
  for (const [name, fields, data] of FORMS) {
    it.each(LEADING)(`${name} is for the %s, once`, async (person) => {
      const decision = await insertDecision(ours, data);
      const newer = await insertDecision(ours, {}, { heldOn: '2026-09-03' });
      const sent = onDecision(decision, fields(newer.id));
      expect(await call(name, person, sent)).toMatchObject(taken);
      expect((await decisionNow(decision.id)).version).toBe(2);
      expect(await audited(decision.id)).toHaveLength(1);
      const again = await call(name, person, sent);
      if (name === 'reviewDecision') expect(again).toMatchObject(taken);
      else expect(again).toMatchObject({ status: 'stale' });
      expect(await audited(decision.id)).toHaveLength(1);
    });

    it.each(NOT_LEADING)(`${name} is not for the %s`, async (person) => {
      const decision = await insertDecision(ours, data);
      const newer = await insertDecision(ours, {}, { heldOn: '2026-09-03' });
      expect(await call(name, person, onDecision(decision, fields(newer.id)))).toMatchObject({
        status: 'forbidden',
      });
      expect((await decisionNow(decision.id)).version).toBe(1);
    });
  }
});

describe('a review', () => {
  it('keeps both figures, or why they are not known, and the next day', async () => {
    const decision = await insertDecision(ours, {
      gapPlaceId: ours.place.id,
      gapProfession: 'physiotherapist',
      reviewOn: date('2026-11-05'),
    });
    const fields = {
      submissionKey: uuidv7(),
      outcome: 'change',
      reviewNote: 'Not enough',
      ...dayParts('nextReviewOn', '2027-05-06'),
    };
    await callAction(run.reviewDecision, who.lead, onDecision(decision, fields), 'cy');
    const [review] = await db.decisionReview.findMany({ where: { decisionId: decision.id } });
    // Nobody has recorded what the place needs in this database: not zero, but not known, and why.
    expect(review).toMatchObject({
      outcome: 'change',
      language: 'cy',
      gapThenWte: null,
      gapNowWte: null,
      gapThenUnknown: 'no-pathway',
      gapNowUnknown: 'no-pathway',
      reviewedOn: date('2026-11-22'),
    });
    expect((await decisionNow(decision.id)).reviewOn).toEqual(date('2027-05-06'));
  });

  it.each([
    ['a change without a reason', { outcome: 'change' }, 'reviewNote'],
    ['an answer that is not offered', { outcome: 'forget' }, 'outcome'],
    ['a day gone by', { outcome: 'keep', ...dayParts('nextReviewOn', '2026-11-21') }, 'nextReviewOn'],
    ['a day mistyped', { outcome: 'keep', ...dayParts('nextReviewOn', '2226-11-21') }, 'nextReviewOn'],
    ['an NHS number', { outcome: 'keep', reviewNote: 'Seen: 943 476 5919' }, 'reviewNote'],
  ])('is not taken: %s', async (_case, fields, field) => {
    const decision = await insertDecision(ours);
    const answer = await call(
      'reviewDecision',
      'lead',
      onDecision(decision, { submissionKey: uuidv7(), ...fields }),
    );
    expect(answer).toMatchObject({ status: 'invalid', errors: { [field]: [expect.any(String)] } });
    expect(await db.decisionReview.count({ where: { decisionId: decision.id } })).toBe(0);
  });

  it('shows its figures to those who see the gap, and its note to members', async () => {
    const gap = { gapPlaceId: ours.place.id, gapProfession: 'physiotherapist' };
    const decision = await insertDecision(ours, gap);
    const fields = { submissionKey: uuidv7(), outcome: 'keep', reviewNote: 'Two have come' };
    await call('reviewDecision', 'lead', onDecision(decision, fields));
    await db.meeting.updateMany({
      where: { items: { some: { decisions: { some: { id: decision.id } } } } },
      data: { minutesStatus: 'confirmed', confirmedAt: new Date(), confirmedById: who.lead.personId },
    });
    const { decisionView } = await import('../../src/features/meetings/registers/decision-view');
    const shownTo = async (person: Person) => {
      const facts = await read.findDecisionPage(who[person], decision.id);
      if (!facts) throw new Error(person);
      const view = await decisionView('en', who[person], { ...facts, submissionKey: uuidv7() });
      return { moved: view.moved !== null, review: view.reviews[0] };
    };
    expect(await shownTo('helper')).toMatchObject({
      moved: true,
      review: {
        note: 'Two have come',
        moved: expect.any(String),
        why: [expect.any(String), expect.any(String)],
      },
    });
    expect(await shownTo('observer')).toMatchObject({
      moved: false,
      review: { note: null, moved: null, why: [] },
    });
  });

  it('that ended a decision keeps it off agendas, whatever day it was to be looked at', async () => {
    const data = {
      reviewOn: date('2026-11-05'),
      standingCase: 'Foot checks',
      standingUntil: date('2027-01-15'),
    };
    const [ended, open] = [await insertDecision(ours, data), await insertDecision(ours, data)];
    await db.decisionReview.create({
      data: {
        id: uuidv7(),
        decisionId: ended.id,
        reviewedOn: date('2026-10-01'),
        outcome: 'end',
        language: 'en',
        personId: who.lead.personId,
        submissionKey: uuidv7(),
      },
    });
    const { listDecisionsToTakeUp } = await import(
      '../../src/features/meetings/agenda/data/list-open-records'
    );
    const { readAs } = await import('../../src/server/db');
    const { collaborative } = ours;
    const told = await readAs(who.lead, (tx) =>
      listDecisionsToTakeUp(tx, collaborative.id, calendarDay('2026-12-03'), new Map()),
    );
    const ids = told.map(({ id }) => id);
    expect([ids.includes(ended.id), ids.includes(open.id)]).toEqual([false, true]);
  });

  it('ends a decision, which is then nothing to review', async () => {
    const decision = await insertDecision(ours, { reviewOn: date('2026-11-05') });
    const fields = { submissionKey: uuidv7(), outcome: 'end', reviewNote: 'No longer needed' };
    await call('reviewDecision', 'lead', onDecision(decision, fields));
    const again = { ...fields, submissionKey: uuidv7() };
    const now = await decisionNow(decision.id);
    expect(now.reviewOn).toBeNull();
    expect(await call('reviewDecision', 'lead', onDecision(now, again))).toMatchObject({ status: 'stale' });
  });
});

describe('superseding', () => {
  it('never goes in a circle, and can be taken back', async () => {
    const [a, b] = [await insertDecision(ours), await insertDecision(ours)];
    expect(await call('supersedeDecision', 'lead', onDecision(a, { supersededById: b.id }))).toMatchObject(
      taken,
    );
    expect(await call('supersedeDecision', 'lead', onDecision(b, { supersededById: a.id }))).toMatchObject({
      status: 'refused',
    });
    expect(await call('supersedeDecision', 'lead', onDecision(b, { supersededById: b.id }))).toMatchObject({
      status: 'refused',
    });
    await call('supersedeDecision', 'lead', onDecision(await decisionNow(a.id), { supersededById: '' }));
    expect((await decisionNow(a.id)).supersededById).toBeNull();
  });

  it('closes no circle when two are sent at once', async () => {
    const [a, b] = [await insertDecision(ours), await insertDecision(ours)];
    await Promise.all([
      call('supersedeDecision', 'lead', onDecision(a, { supersededById: b.id })),
      call('supersedeDecision', 'lead', onDecision(b, { supersededById: a.id })),
    ]);
    const links = [await decisionNow(a.id), await decisionNow(b.id)].map((each) => each.supersededById);
    expect(links.filter((id) => id !== null)).toHaveLength(1);
  });

  it('knows no decision of another collaborative', async () => {
    const [a, b] = [await insertDecision(ours), await insertDecision(theirs)];
    expect(await call('supersedeDecision', 'lead', onDecision(a, { supersededById: b.id }))).toMatchObject({
      status: 'invalid',
    });
  });
});

describe('positions', () => {
  it('a member says their own, with a reason where it is against', async () => {
    const decision = await insertDecision(ours);
    const stated = (fields: Fields) => call('statePosition', 'owner', onDecision(decision, fields));
    expect(await stated({ ownStance: 'objection' })).toMatchObject({ status: 'invalid' });
    expect(await stated({ ownStance: 'objection', ownReason: 'Too soon' })).toMatchObject(taken);
    expect(await db.decisionPosition.findMany({ where: { decisionId: decision.id } })).toMatchObject([
      { membershipId: membership(2), stance: 'objection', reason: 'Too soon', language: 'en' },
    ]);
  });

  it.each<Person>(['observer', 'outsider'])('the %s has none', async (person) => {
    const decision = await insertDecision(ours);
    expect(await call('statePosition', person, onDecision(decision, { ownStance: 'consent' }))).toMatchObject(
      {
        status: 'forbidden',
      },
    );
  });

  it('the lead writes down those of members who were there, and of nobody else', async () => {
    const decision = await insertDecision(ours);
    const recorded = (index: number, version = 1) =>
      call('recordPositions', 'lead', {
        decisionId: decision.id,
        version: String(version),
        'positions[0].membershipId': index < 0 ? member(theirs, 0).membership.id : membership(index),
        'positions[0].stance': 'reservation',
        'positions[0].reason': 'Only for a year',
      });
    expect(await recorded(3)).toMatchObject({ status: 'invalid' });
    expect(await recorded(-1)).toMatchObject({ status: 'invalid' });
    expect(await recorded(2)).toMatchObject(taken);
    expect(await db.decisionPosition.count({ where: { decisionId: decision.id } })).toBe(1);
  });
});

describe('moving an action', () => {
  it.each<[Person, string, boolean]>([
    ['lead', 'close', true],
    ['deputy', 'close', true],
    ['owner', 'close', true],
    ['helper', 'close', true],
    ['owner', 'drop', true],
    ['helper', 'drop', false],
    ['observer', 'close', false],
    ['outsider', 'close', false],
  ])('%s, %s: %s', async (person, step, allowed) => {
    const action = await insertAction();
    const answer = await call('moveAction', person, onAction(action, { step, note: 'Sent on Monday' }));
    if (!allowed) {
      expect(answer).toMatchObject({ status: 'forbidden' });
      expect(await actionNow(action.id)).toEqual(action);
      expect(await db.actionEvent.count({ where: { actionId: action.id } })).toBe(0);
      return;
    }
    expect(answer).toEqual({ redirectedTo: `/en/actions/${action.id}` });
    expect(await actionNow(action.id)).toMatchObject({
      status: step === 'close' ? 'done' : 'dropped',
      evidence: 'Sent on Monday',
      closedOn: date('2026-11-22'),
    });
    expect(await db.actionEvent.findMany({ where: { actionId: action.id } })).toMatchObject([
      {
        kind: step === 'close' ? 'closed' : 'dropped',
        note: 'Sent on Monday',
        personId: who[person].personId,
      },
    ]);
    expect(await audited(action.id)).toEqual([step === 'close' ? 'action.closed' : 'action.dropped']);
  });

  it('is not for a member whose action it is not', async () => {
    const action = await insertAction(ours, { ownerMembershipId: membership(0), deputyMembershipId: null });
    const fields = onAction(action, { step: 'close', note: 'Done' });
    expect(await call('moveAction', 'owner', fields)).toMatchObject({ status: 'forbidden' });
    expect((await actionNow(action.id)).status).toBe('open');
  });

  it('asks for evidence, and is taken once', async () => {
    const action = await insertAction();
    expect(await call('moveAction', 'owner', onAction(action, { step: 'close' }))).toMatchObject({
      status: 'invalid',
      errors: { note: [expect.any(String)] },
    });
    const fields = onAction(action, { step: 'close', note: 'Done' });
    expect(await call('moveAction', 'owner', fields)).toMatchObject(taken);
    expect(await call('moveAction', 'owner', fields)).toMatchObject({ status: 'stale' });
    const closed = await actionNow(action.id);
    await call('moveAction', 'owner', onAction(closed, { step: 'reopen', note: 'One valley is missing' }));
    expect(await actionNow(action.id)).toMatchObject({ status: 'open', evidence: null, closedOn: null });
    expect(await audited(action.id)).toEqual(['action.closed', 'action.reopened']);
  });

  it('begins, and clears what it waited for when it is closed', async () => {
    const action = await insertAction(ours, { blockedReason: 'No room' });
    await call('moveAction', 'helper', onAction(action, { step: 'start' }));
    const begun = await actionNow(action.id);
    expect(begun).toMatchObject({ status: 'in_progress', blockedReason: 'No room' });
    await call('moveAction', 'helper', onAction(begun, { step: 'close', note: 'Done' }));
    expect(await actionNow(action.id)).toMatchObject({ status: 'done', blockedReason: null });
  });
});

describe('handing an action over', () => {
  const handed = (owner: number, deputy: string) => ({
    ownerMembershipId: membership(owner),
    deputyMembershipId: deputy,
    ...dayParts('dueOn', '2026-12-01'),
  });

  it.each(LEADING)('is for the %s', async (person) => {
    const action = await insertAction();
    expect(await call('changeAction', person, onAction(action, handed(0, '')))).toMatchObject(taken);
    expect(await actionNow(action.id)).toMatchObject({
      ownerMembershipId: membership(0),
      deputyMembershipId: null,
      dueOn: date('2026-12-01'),
    });
    const [event] = await db.actionEvent.findMany({ where: { actionId: action.id } });
    expect(event).toMatchObject({
      kind: 'changed',
      details: {
        owner: { from: membership(2), to: membership(0) },
        deputy: { from: membership(3), to: null },
        due: { from: '2026-10-01', to: '2026-12-01' },
      },
    });
  });

  it.each(NOT_LEADING)('is not for the %s', async (person) => {
    const action = await insertAction();
    expect(await call('changeAction', person, onAction(action, handed(0, '')))).toMatchObject({
      status: 'forbidden',
    });
  });

  it('goes to members of the collaborative, not twice to one', async () => {
    const action = await insertAction();
    const outsider = member(theirs, 1).membership.id;
    for (const [fields, field] of [
      [{ ...handed(0, ''), ownerMembershipId: outsider }, 'ownerMembershipId'],
      [handed(0, outsider), 'deputyMembershipId'],
      [handed(0, membership(0)), 'deputyMembershipId'],
      [{ ...handed(0, ''), ...dayParts('dueOn', '2026-06-03') }, 'dueOn'],
    ] as const)
      expect(await call('changeAction', 'lead', onAction(action, fields))).toMatchObject({
        status: 'invalid',
        errors: { [field]: [expect.any(String)] },
      });
  });
});

describe('waiting', () => {
  it('is for whoever works on it, and never goes in a circle', async () => {
    const [a, b] = [await insertAction(), await insertAction()];
    expect(await call('blockAction', 'helper', onAction(a, { blockedById: b.id }))).toMatchObject(taken);
    expect(await call('blockAction', 'owner', onAction(b, { blockedById: a.id }))).toMatchObject({
      status: 'refused',
    });
    expect(await call('blockAction', 'owner', onAction(b, { blockedById: '' }))).toMatchObject({
      status: 'invalid',
    });
    const waiting = await actionNow(a.id);
    expect(await call('unblockAction', 'lead', onAction(waiting))).toMatchObject(taken);
    expect((await actionNow(a.id)).blockedById).toBeNull();
    expect(await audited(a.id)).toEqual(['action.blocked', 'action.unblocked']);
  });

  it('closes no circle when two are sent at once', async () => {
    const [a, b] = [await insertAction(), await insertAction()];
    await Promise.all([
      call('blockAction', 'owner', onAction(a, { blockedById: b.id })),
      call('blockAction', 'lead', onAction(b, { blockedById: a.id })),
    ]);
    const links = [await actionNow(a.id), await actionNow(b.id)].map((each) => each.blockedById);
    expect(links.filter((id) => id !== null)).toHaveLength(1);
  });

  it('knows no action of another collaborative', async () => {
    const [a, b] = [await insertAction(), await insertAction(theirs)];
    expect(await call('blockAction', 'owner', onAction(a, { blockedById: b.id }))).toMatchObject({
      status: 'invalid',
    });
    expect(await call('blockAction', 'outsider', onAction(a, { blockedReason: 'No' }))).toMatchObject({
      status: 'forbidden',
    });
  });
});

describe('several actions at once', () => {
  type Row = { id: string; version: number };
  const bulk = (rows: readonly (Row & { ticked?: boolean })[], fields: Fields = {}): Fields => ({
    collaborativeId: ours.collaborative.id,
    bulkStep: 'close',
    bulkNote: 'Shown at the meeting',
    ...Object.fromEntries(
      rows.flatMap(({ id, version, ticked = true }, index) => [
        [`rows[${index}].actionId`, id],
        [`rows[${index}].version`, String(version)],
        ...(ticked ? [[`rows[${index}].chosen`, 'on']] : []),
      ]),
    ),
    ...fields,
  });

  it('moves those that are ticked, all or none', async () => {
    const [a, b, c] = [await insertAction(), await insertAction(), await insertAction()];
    const sent = bulk([a, b, { ...c, ticked: false }]);
    expect(await call('updateActions', 'lead', sent)).toEqual({
      redirectedTo: `/en/collaboratives/${ours.collaborative.id}/actions`,
    });
    expect((await actionNow(a.id)).evidence).toBe('Shown at the meeting');
    expect((await actionNow(b.id)).status).toBe('done');
    expect((await actionNow(c.id)).status).toBe('open');
    // The second send meets what the first one did; nothing of it is taken, the third action included.
    expect(await call('updateActions', 'lead', bulk([c, a]))).toMatchObject({ status: 'stale' });
    expect((await actionNow(c.id)).status).toBe('open');
  });

  it('is refused whole where one is not theirs', async () => {
    const mine = await insertAction();
    const other = await insertAction(ours, { ownerMembershipId: membership(0), deputyMembershipId: null });
    const strange = await insertAction(theirs);
    for (const rows of [
      [mine, other],
      [mine, strange],
    ])
      expect(await call('updateActions', 'owner', bulk(rows))).toMatchObject({ status: 'forbidden' });
    expect(await call('updateActions', 'lead', bulk([mine, strange]))).toMatchObject({ status: 'forbidden' });
    expect((await actionNow(mine.id)).status).toBe('open');
    expect(await call('updateActions', 'owner', bulk([mine]))).toMatchObject(taken);
  });

  it('asks for a tick and for words', async () => {
    const action = await insertAction();
    expect(
      await call('updateActions', 'lead', bulk([{ ...action, ticked: false }], { bulkNote: '' })),
    ).toMatchObject({
      status: 'invalid',
      errors: { rows: [expect.any(String)], bulkNote: [expect.any(String)] },
    });
  });

  it('leads back to the meeting on whose page it stood, and to no other', async () => {
    const [a, b] = [await insertAction(), await insertAction()];
    const item = await db.agendaItem.findUniqueOrThrow({ where: { id: a.agendaItemId } });
    expect(await call('updateActions', 'lead', bulk([a], { meetingId: item.meetingId }))).toEqual({
      redirectedTo: `/en/meetings/${item.meetingId}`,
    });
    expect(await call('updateActions', 'lead', bulk([b], { meetingId: uuidv7() }))).toEqual({
      redirectedTo: `/en/collaboratives/${ours.collaborative.id}/actions`,
    });
  });
});

describe('reading', () => {
  beforeEach(async () => {
    await db.$executeRaw`UPDATE meeting SET minutes_status = 'circulated' WHERE status = 'held'`;
  });

  it('an observer sees what was decided once the minutes are confirmed', async () => {
    const decision = await insertDecision(ours);
    const action = await insertAction();
    const seen = async () => [
      (await read.findDecisionPage(who.observer, decision.id)) !== null,
      (await read.findActionPage(who.observer, action.id)) !== null,
    ];
    expect(await seen()).toEqual([false, false]);
    await db.$executeRaw`UPDATE meeting SET minutes_status = 'confirmed', confirmed_at = now(),
      confirmed_by_id = recorded_by_id WHERE status = 'held'`;
    expect(await seen()).toEqual([true, true]);
  });

  it('shows positions to members and to no observer', async () => {
    const decision = await insertDecision(ours);
    await call('statePosition', 'owner', onDecision(decision, { ownStance: 'consent' }));
    await db.$executeRaw`UPDATE meeting SET minutes_status = 'confirmed', confirmed_at = now(),
      confirmed_by_id = recorded_by_id WHERE status = 'held'`;
    const positions = async (person: Person) =>
      (await read.findDecisionPage(who[person], decision.id))?.decision.positions.length;
    expect(await positions('helper')).toBe(1);
    expect(await positions('observer')).toBe(0);
    expect(await positions('outsider')).toBeUndefined();
  });

  it('keeps closed items from the files, and from observers altogether', async () => {
    const decision = await insertDecision(ours, { text: '=HYPERLINK("x")' });
    const closed = await insertDecision(ours, {}, { closed: true });
    const closedAction = await insertAction(ours, {}, { closed: true });
    const register = await read.findDecisionRegister(who.helper, ours.collaborative.id);
    expect(register?.all.map(({ id }) => id)).toEqual(expect.arrayContaining([decision.id, closed.id]));
    const today = who.helper.today;
    const file = register && (await csv.decisionsCsv('en', { ...register, rows: register.all, today }));
    expect(file).toContain(decision.reference);
    expect(file).toContain("'=HYPERLINK");
    expect(file).toContain('Meeting,Why,What it rests on,Ratified on,Superseded by');
    expect(file).not.toContain(closed.reference);
    const actions = await read.findActionRegister(who.helper, ours.collaborative.id);
    const actionFile = await csv.actionsCsv('cy', actions?.all ?? [], today);
    expect(actionFile).not.toContain(closedAction.reference);
    await db.$executeRaw`UPDATE meeting SET minutes_status = 'confirmed', confirmed_at = now(),
      confirmed_by_id = recorded_by_id WHERE status = 'held'`;
    const seen = await read.findDecisionRegister(who.observer, ours.collaborative.id);
    expect(seen?.all.map(({ id }) => id)).not.toContain(closed.id);
  });

  it('lists what a person has to do, and nobody else’s', async () => {
    const action = await insertAction();
    const ids = async (person: Person) => (await read.findOwnActions(who[person])).all.map(({ id }) => id);
    expect(await ids('owner')).toContain(action.id);
    expect(await ids('helper')).toContain(action.id);
    expect(await ids('lead')).not.toContain(action.id);
    expect(await ids('outsider')).not.toContain(action.id);
  });

  it('shows an outsider nothing', async () => {
    expect(await read.findDecisionRegister(who.outsider, ours.collaborative.id)).toBeNull();
    expect(await read.findActionRegister(who.outsider, ours.collaborative.id)).toBeNull();
  });
});
