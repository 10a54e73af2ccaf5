import { PrismaPg } from '@prisma/adapter-pg';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type * as HomeModule from '../../src/features/meetings/collaborative/data/find-home';
import type * as ViewModule from '../../src/features/meetings/collaborative/home-view';
import type * as MeetingModule from '../../src/features/meetings/minutes/data/find-meeting';
import type * as DbModule from '../../src/server/db';
import type { FormAction } from '../../src/server/form-action';
import { PrismaClient } from '../../src/server/prisma/client';
import { insertMeeting } from '../builders/agenda';
import { insertCollaborative, insertNeed } from '../builders/collaborative';
import { makeMeetingForm } from '../builders/meeting-form';
import { actorFor, callAction } from '../support/action';
import { createTestDatabase } from '../support/database';

let database: Awaited<ReturnType<typeof createTestDatabase>>;
let db: PrismaClient;
let portal: typeof DbModule;
let homes: typeof HomeModule;
let views: typeof ViewModule;
let meetings: typeof MeetingModule;
let recordMeeting: FormAction;
let ours: Awaited<ReturnType<typeof insertCollaborative>>;
let theirs: Awaited<ReturnType<typeof insertCollaborative>>;

beforeAll(async () => {
  database = await createTestDatabase();
  process.env.DATABASE_URL = database.url;
  process.env.AUTH_SECRET ??= 'a secret of this test and of nothing else';
  process.env.TODAY = '2026-11-22';
  portal = await import('../../src/server/db');
  homes = await import('../../src/features/meetings/collaborative/data/find-home');
  views = await import('../../src/features/meetings/collaborative/home-view');
  meetings = await import('../../src/features/meetings/minutes/data/find-meeting');
  ({ recordMeeting } = await import('../../src/features/meetings/actions/record-meeting'));
  db = new PrismaClient({ adapter: new PrismaPg({ connectionString: database.url }) });
  ours = await insertCollaborative(db, { code: 'ours', quorum: { members: 3 } });
  theirs = await insertCollaborative(db, { code: 'theirs', placeCode: 'cluster-bridgend-north' });
});

afterAll(async () => {
  await portal?.disconnect();
  await db?.$disconnect();
  await database?.drop();
});

function member(index: number, of = ours) {
  const found = of.members[index];
  if (!found) throw new Error(`No member ${index}`);
  return found;
}

async function viewOf(index: number, locale: 'en' | 'cy' = 'en') {
  const actor = await actorFor(member(index).person);
  const home = await homes.findCollaborativeHome(actor, ours.collaborative.id);
  if (!home) throw new Error('Not visible');
  return views.collaborativeView(locale, actor, home);
}

async function record(heldOn: string, present: readonly number[], items: readonly Record<string, string>[]) {
  const answer = await callAction(
    recordMeeting,
    await actorFor(member(0).person),
    makeMeetingForm({
      collaborativeId: ours.collaborative.id,
      submissionKey: uuidv7(),
      heldOn,
      attendance: present.map((index) => ({ membershipId: member(index).membership.id, answer: 'present' })),
      items,
    }),
  );
  if (!('redirectedTo' in answer)) throw new Error(JSON.stringify(answer.errors));
  return answer.redirectedTo.split('/').at(-1) ?? '';
}

async function deployment(
  status: 'agreed' | 'refused' | 'requested' | 'withdrawn',
  at: string,
  number: number,
) {
  const { id: hostId } = await db.body.findFirstOrThrow({ where: { code: 'nhs-7a5' } });
  const code = `team-${number}`;
  const team = await db.team.create({
    data: { id: uuidv7(), employerId: hostId, code, nameEn: code, nameCy: code, setting: 'community' },
  });
  // Only requests need no capacity behind them, and this is about the page: the rest are arrangements that existed.
  const released = status === 'requested' ? {} : { hostId, fromTeamId: team.id };
  await db.deployment.create({
    data: {
      id: uuidv7(),
      reference: `E-2026-00${number}`,
      collaborativeId: ours.collaborative.id,
      receivingPlaceId: ours.place.id,
      professionKey: 'dietitian',
      setting: 'community',
      whatChanges: 'Nothing else',
      language: 'en',
      existingArrangement: status !== 'requested',
      requestedById: member(0).person.id,
      submissionKey: uuidv7(),
      versions: {
        create: {
          id: uuidv7(),
          status,
          wte: '0.5',
          validFrom: new Date('2026-12-01T00:00:00Z'),
          validTo: new Date('2027-04-01T00:00:00Z'),
          ...released,
        },
      },
      steps: {
        create: { id: uuidv7(), kind: 'requested', byPersonId: member(0).person.id, at: new Date(at) },
      },
    },
  });
}

describe('the home of a collaborative', () => {
  it('begins empty, with what will be there', async () => {
    expect(await viewOf(0)).toMatchObject({
      needsYou: [],
      voice: null,
      meetings: [],
      changes: { title: 'What changed', lines: [] },
      next: { when: 'No meeting is planned.', page: null },
    });
  });

  it('is there for its members only, and only those who may record are asked to', async () => {
    const stranger = await actorFor(member(0, theirs).person);
    expect(await homes.findCollaborativeHome(stranger, ours.collaborative.id)).toBeNull();
    expect((await viewOf(0)).logHref).toBe(`/en/collaboratives/${ours.collaborative.id}/meetings/new`);
    expect((await viewOf(2)).logHref).toBeNull();
  });

  it('shows what waits for whom, what changed and who was heard', async () => {
    await insertNeed(db, ours.place.id, 'N-2026-911');
    await insertNeed(db, theirs.place.id, 'N-2026-912');
    const gap = { 'decision.gapPlaceId': ours.place.id, 'decision.gapProfession': 'dietitian' };
    const action = (index: number) => ({
      'actions[0].text': `Task of ${index}`,
      'actions[0].ownerMembershipId': member(index).membership.id,
      'actions[0].dueOn': '2026-11-21',
    });
    const item = { title: 'Falls', serves: 'standing' };
    await record('2026-09-03', [0, 1, 2], [{ ...item, 'decision.text': 'First', ...gap, ...action(0) }]);
    await record('2026-10-01', [0, 3], [{ ...item, 'decision.text': 'Unsure', ...gap, ...action(2) }]);
    await record('2026-11-05', [0, 1, 3], [{ ...item, 'decision.text': 'Last' }]);
    await deployment('agreed', '2026-11-10T10:00:00Z', 1);
    await deployment('withdrawn', '2026-10-10T10:00:00Z', 2);
    await deployment('refused', '2026-11-11T10:00:00Z', 3);
    await deployment('requested', '2026-10-12T10:00:00Z', 4);

    const lead = await viewOf(0);
    // A line for each kind, what is late first; several of a kind lead to the register of these alone.
    expect(lead.needsYou?.map(({ detail, count }) => [detail, count])).toEqual([
      ['A-2026-001: it was due on 21 November 2026', 1],
      ['The first was due on 21 November 2026', 1],
      ['The oldest is of 3 September 2026', 3],
      ['D-2026-002, from a meeting without a quorum on 1 October 2026', 1],
      ['Read why, and who can mend it', 1],
      ['Since 12 October 2026', 1],
    ]);
    expect(lead.needsYou?.[1]?.href).toMatch(/\/actions\?status=overdue$/);
    expect(lead.changes?.title).toBe('What changed since 5 November 2026');
    expect(lead.changes?.lines.map(({ text }) => text)).toEqual([
      'E-2026-003 was stopped by the rules: Dietitian, Merthyr',
      'E-2026-001 was agreed: Dietitian, Merthyr',
    ]);
    expect(lead.voice?.bars.map(({ label, value }) => [label, value])).toEqual([
      ['Dietitian', 2],
      ['Occupational Therapist', 1],
      ['Physiotherapist', 5],
    ]);
    expect(lead.voice?.sentence).toContain('Every profession');
    expect(lead.registers.map(({ text }) => text).slice(0, 2)).toEqual(['Decisions (3)', 'Actions (2 open)']);
    expect(lead.needs.map(({ reference }) => reference)).toEqual(['N-2026-911']);

    // A member who does not lead sees their own overdue action and nothing that only a lead can move; drafts of minutes
    // are not theirs yet, so what they know of attendance begins when minutes are circulated.
    expect((await viewOf(2)).needsYou?.map(({ detail }) => detail)).toEqual([
      'A-2026-002: it was due on 21 November 2026',
    ]);
    expect((await viewOf(3)).needsYou).toEqual([]);
    expect((await viewOf(3)).voice).toBeNull();
    await db.meeting.updateMany({ data: { minutesStatus: 'circulated' } });
    expect((await viewOf(3)).voice?.bars.map(({ value }) => value)).toEqual([2, 1, 5]);
    expect((await viewOf(3)).needsYou?.map(({ text }) => String(text))).toEqual([
      'Minutes of 5 November 2026 are out: say if something is not right',
    ]);
    expect((await viewOf(0, 'cy')).changes?.title).toBe('Beth sydd wedi newid ers 5 Tachwedd 2026');
  });
});

describe('a standing decision on the home page', () => {
  const ofFirst = { where: { reference: 'D-2026-001' } };
  const lapsing = async () =>
    (await viewOf(0)).needsYou?.filter(({ text }) => /standing decision/.test(String(text))).length;
  const standUntil = (day: string) =>
    db.decision.update({
      ...ofFirst,
      data: { standingCase: 'Falls', standingUntil: new Date(`${day}T00:00:00Z`) },
    });

  it('is spoken of until its last day, which is the day before its end', async () => {
    await standUntil('2026-11-23');
    expect(await lapsing()).toBe(1);
    await standUntil('2026-11-22');
    expect(await lapsing()).toBe(0);
  });

  it('is not spoken of once a review ended it', async () => {
    const { id: decisionId } = await standUntil('2026-12-01');
    const { id: personId } = member(0).person;
    const review = { decisionId, personId, language: 'en', outcome: 'end', submissionKey: uuidv7() } as const;
    await db.decisionReview.create({
      data: { ...review, id: uuidv7(), reviewedOn: new Date('2026-11-20T00:00:00Z') },
    });
    expect(await lapsing()).toBe(0);
    await db.decision.update({ ...ofFirst, data: { standingCase: null, standingUntil: null } });
  });
});

describe('those outside', () => {
  let observed: { id: string; name: string };
  async function visitor(
    role: 'collaborativeObserver' | 'clusterLead',
    scope: { collaborativeId: string } | { placeId: string },
  ) {
    const id = uuidv7();
    const person = await db.person.create({
      data: { id, name: `A ${role}`, email: `${role}@enghraifft.example` },
    });
    await db.appointment.create({
      data: {
        id: uuidv7(),
        personId: id,
        role,
        ...scope,
        versions: { create: { id: uuidv7(), validFrom: new Date('2025-01-01T00:00:00Z') } },
      },
    });
    observed = person;
    const actor = await actorFor(person);
    const home = await homes.findCollaborativeHome(actor, ours.collaborative.id);
    return home && views.collaborativeView('en', actor, home);
  }

  it('see no small group, no draft and no list of what waits', async () => {
    await insertMeeting(db, {
      collaborativeId: ours.collaborative.id,
      recordedById: member(0).person.id,
      heldOn: '2026-12-03',
      items: [{ title: 'Falls' }],
    });
    const observer = await visitor('collaborativeObserver', { collaborativeId: ours.collaborative.id });
    expect(observer?.needsYou).toBeNull();
    expect(observer?.voice).toBeNull();
    expect(observer?.next).toMatchObject({
      agenda: expect.stringContaining('once the meeting is called'),
      link: 'See the meeting',
    });
    expect(
      observer?.meetings.map(({ present, decisions, notQuorate }) => [present, decisions, notQuorate]),
    ).toEqual([
      [null, null, null],
      [null, null, null],
      [null, null, null],
    ]);
    expect(observer?.registers.map(({ text }) => text).slice(0, 2)).toEqual([
      'Decisions (0)',
      'Actions (0 open)',
    ]);
    await db.meeting.updateMany({
      where: { collaborativeId: ours.collaborative.id, status: 'held' },
      data: { minutesStatus: 'confirmed', confirmedAt: new Date(), confirmedById: member(0).person.id },
    });
    // Two physiotherapists, one dietitian and one occupational therapist: each too few, and nothing is left to show.
    const actor = await actorFor(observed);
    const home = await homes.findCollaborativeHome(actor, ours.collaborative.id);
    const later = home && (await views.collaborativeView('en', actor, home));
    expect(later?.meetings.map(({ present }) => present)).toEqual(['3', '2', '3']);
    expect(later?.meetings.map(({ notQuorate }) => notQuorate !== null)).toEqual([false, true, false]);
    expect(later?.registers.map(({ text }) => text).slice(0, 2)).toEqual([
      'Decisions (3)',
      'Actions (2 open)',
    ]);
    expect(later?.voice).toMatchObject({ bars: [], sentence: null });
    expect(later?.voice?.hidden).toContain('3 groups are not shown');
    // The lead of a cluster that it serves sees the same page.
    const clusterLead = await visitor('clusterLead', { placeId: ours.place.id });
    expect(clusterLead?.registers).toEqual(later?.registers);
    expect(clusterLead?.needsYou).toBeNull();
  });
});

describe('the record of a meeting', () => {
  it('is there for members, and absent for everyone else', async () => {
    const id = await record('2026-11-12', [0], [{ title: 'Falls', serves: 'standing' }]);
    const find = async (person: { id: string; name: string }) => {
      const actor = await actorFor(person);
      return portal.readAs(actor, (tx) => meetings.findMeeting(tx, actor, id));
    };
    expect(await find(member(3).person)).toMatchObject({ id, quorate: false, items: [{ title: 'Falls' }] });
    expect(await find(member(0, theirs).person)).toBeNull();
  });

  it('is hidden by row security too, whatever the query asks', async () => {
    const stranger = await actorFor(member(0, theirs).person);
    const seen = await portal.readAs(stranger, async (tx) => [
      await tx.meeting.count(),
      await tx.attendance.count(),
      await tx.agendaItem.count(),
      await tx.action.count(),
    ]);
    expect(seen).toEqual([0, 0, 0, 0]);
  });
});
