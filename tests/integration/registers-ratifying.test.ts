import { uuidv7 } from 'uuidv7';
import { describe, expect, it } from 'vitest';
import type { Prisma } from '../../src/server/prisma/client';
import {
  audited,
  call,
  date,
  db,
  decisionNow,
  type Held,
  insertDecision,
  insertMeeting,
  LEADING,
  NOT_LEADING,
  onDecision,
  ours,
  read,
  setUpRegisters,
  taken,
  theirs,
  who,
} from './registers-fixture';

setUpRegisters();

const comesOf = (id: string, data: Prisma.AgendaItemUncheckedUpdateInput) =>
  db.agendaItem.update({ where: { id }, data });
const lockMinutes = (id: string) =>
  db.meeting.update({
    where: { id },
    data: { minutesStatus: 'confirmed', confirmedAt: new Date(), confirmedById: who.lead.personId },
  });

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

  it('adds an item to minutes that have none about it, in a further version', async () => {
    const decision = await insertDecision(ours, { status: 'recommended', language: 'cy' }, { closed: true });
    const later = await insertMeeting(ours, { heldOn: '2026-07-02' });
    const fields = onDecision(decision, { ratification: 'not_ratified', meetingId: later.id });
    expect(await call('ratifyDecision', 'lead', fields)).toMatchObject(taken);
    const items = await db.agendaItem.findMany({
      where: { meetingId: later.id },
      orderBy: { position: 'asc' },
    });
    expect(items).toHaveLength(2);
    // It is as closed as what it is about.
    expect(items[1]).toMatchObject({
      title: `Argymhelliad ${decision.reference}: Ask for a physiotherapist`,
      language: 'cy',
      origin: 'ratification',
      originId: decision.id,
      outcome: 'decision',
      closed: true,
      closedReason: 'A person could be known',
      note: expect.stringContaining('Ni chadarnhawyd'),
    });
    expect((await db.meeting.findUniqueOrThrow({ where: { id: later.id } })).version).toBe(2);
    const versions = await db.minutesVersion.findMany({
      where: { meetingId: later.id },
      orderBy: { number: 'asc' },
    });
    expect(versions.map(({ content }) => (content as { items: unknown[] }).items.length)).toEqual([1, 2]);
  });

  it('adds none where the meeting dealt with one that came of it, carried over or not', async () => {
    const decision = await insertDecision(ours, { status: 'recommended' });
    const between = await insertMeeting(ours, { heldOn: '2026-07-02' });
    const later = await insertMeeting(ours, { heldOn: '2026-08-06' });
    await comesOf(between.item, { origin: 'ratification', originId: decision.id, outcome: 'carried' });
    await comesOf(later.item, { origin: 'item', originId: between.item, outcome: 'information' });
    const fields = onDecision(decision, { ratification: 'ratified', meetingId: later.id });
    expect(await call('ratifyDecision', 'lead', fields)).toMatchObject(taken);
    expect(await db.agendaItem.count({ where: { meetingId: later.id } })).toBe(1);
    expect(await db.minutesVersion.count({ where: { meetingId: later.id } })).toBe(0);
  });

  it('says in the item that was only carried over that it was dealt with after all', async () => {
    const decision = await insertDecision(ours, { status: 'recommended' });
    const later = await insertMeeting(ours, { heldOn: '2026-07-02' });
    await comesOf(later.item, { origin: 'ratification', originId: decision.id, outcome: 'carried' });
    const fields = onDecision(decision, { ratification: 'ratified', meetingId: later.id });
    expect(await call('ratifyDecision', 'lead', fields)).toMatchObject(taken);
    expect(await db.agendaItem.findMany({ where: { meetingId: later.id } })).toMatchObject([
      { id: later.item, outcome: 'decision', note: expect.stringContaining('Ratified') },
    ]);
  });

  it('is not for locked minutes that say nothing of it, which are not offered either', async () => {
    const decision = await insertDecision(ours, { status: 'recommended' });
    const silent = await insertMeeting(ours, { heldOn: '2026-07-02' });
    const telling = await insertMeeting(ours, { heldOn: '2026-08-06' });
    await comesOf(telling.item, { origin: 'ratification', originId: decision.id, outcome: 'decision' });
    await lockMinutes(silent.id);
    await lockMinutes(telling.id);
    const { decisionView } = await import('../../src/features/meetings/registers/decision-view');
    const facts = await read.findDecisionPage(who.lead, decision.id);
    if (!facts) throw new Error('No page');
    const view = await decisionView('en', who.lead, { ...facts, submissionKey: uuidv7() });
    const offered = view.may.ratify?.map(({ value }) => value);
    expect([offered?.includes(silent.id), offered?.includes(telling.id)]).toEqual([false, true]);

    const at = (meetingId: string) =>
      call('ratifyDecision', 'lead', onDecision(decision, { ratification: 'ratified', meetingId }));
    expect(await at(silent.id)).toMatchObject({
      status: 'refused',
      findings: [expect.objectContaining({ code: 'MEETING-RATIFY' })],
    });
    expect((await decisionNow(decision.id)).status).toBe('recommended');
    expect(await db.agendaItem.count({ where: { meetingId: silent.id } })).toBe(1);
    expect(await at(telling.id)).toMatchObject(taken);
  });

  it('waits for whoever is changing who was there', async () => {
    const decision = await insertDecision(ours, { status: 'recommended' });
    const later = await insertMeeting(ours, { heldOn: '2026-07-02' });
    let answer: Promise<unknown> | undefined;
    await db.$transaction(async (tx) => {
      await tx.meeting.update({ where: { id: later.id }, data: { quorate: false } });
      answer = call(
        'ratifyDecision',
        'lead',
        onDecision(decision, { ratification: 'ratified', meetingId: later.id }),
      );
      const waiting = async () =>
        db.$queryRaw<unknown[]>`SELECT 1 FROM pg_stat_activity
          WHERE datname = current_database() AND wait_event_type = 'Lock'`;
      await expect.poll(async () => (await waiting()).length, { timeout: 5_000 }).toBe(1);
    });
    expect(await answer).toMatchObject({ status: 'refused' });
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
