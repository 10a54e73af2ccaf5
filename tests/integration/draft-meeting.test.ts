import { PrismaPg } from '@prisma/adapter-pg';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { SessionActor } from '../../src/server/actor';
import type { FormAction } from '../../src/server/form-action';
import { PrismaClient } from '../../src/server/prisma/client';
import { insertCollaborative } from '../builders/collaborative';
import { makeMeetingForm } from '../builders/meeting-form';
import { insertPlannedMeeting } from '../builders/planned-meeting';
import { actorFor, callAction } from '../support/action';
import { createTestDatabase } from '../support/database';

type Route = typeof import('../../src/app/[locale]/collaboratives/[id]/meetings/draft/route');

let database: Awaited<ReturnType<typeof createTestDatabase>>;
let db: PrismaClient;
let route: Route;
let recordMeeting: FormAction;
let disconnect: () => Promise<void>;
let ours: Awaited<ReturnType<typeof insertCollaborative>>;
let lead: SessionActor;
let deputy: SessionActor;
let member: SessionActor;

beforeAll(async () => {
  database = await createTestDatabase();
  process.env.DATABASE_URL = database.url;
  process.env.AUTH_SECRET ??= 'a secret of this test and of nothing else';
  process.env.TODAY = '2026-11-22';
  route = await import('../../src/app/[locale]/collaboratives/[id]/meetings/draft/route');
  ({ recordMeeting } = await import('../../src/features/meetings/actions/record-meeting'));
  ({ disconnect } = await import('../../src/server/db'));
  db = new PrismaClient({ adapter: new PrismaPg({ connectionString: database.url }) });
  ours = await insertCollaborative(db, { code: 'ours' });
  const [first, second, third] = ours.members;
  if (!first || !second || !third) throw new Error('No members');
  lead = await actorFor(first.person);
  deputy = await actorFor(second.person);
  member = await actorFor(third.person);
});

beforeEach(() => db.meetingDraft.deleteMany());

afterAll(async () => {
  await disconnect?.();
  await db?.$disconnect();
  await database?.drop();
});

const HOST = 'porth.enghraifft.example';
const HERE = uuidv7();
const THERE = uuidv7();

interface Call {
  readonly actor?: SessionActor | null;
  readonly collaborative?: string;
  readonly meeting?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

async function call(method: 'GET' | 'PUT' | 'DELETE', plan: Call = {}) {
  const { actor = lead, collaborative = ours.collaborative.id, meeting } = plan;
  Object.assign(globalThis, { cydweithioTestRequest: { actor, locale: 'en', revalidated: [] } });
  const body = plan.body === undefined ? null : JSON.stringify(plan.body);
  const request = new Request(`http://${HOST}/draft${meeting ? `?meeting=${meeting}` : ''}`, {
    method,
    body,
    headers: {
      host: HOST,
      origin: `https://${HOST}`,
      'content-type': 'application/json',
      ...plan.headers,
    },
  });
  const answer = await route[method](request, {
    params: Promise.resolve({ locale: 'en', id: collaborative }),
  });
  const text = await answer.text();
  return { status: answer.status, body: text ? JSON.parse(text) : null };
}

const typed = (
  content: Record<string, string>,
  base: number | null = null,
  device = HERE,
  key = uuidv7(),
) => ({
  base,
  device,
  submissionKey: key,
  content,
});
const put = (body: unknown, plan: Call = {}) => call('PUT', { ...plan, body });

describe('a draft', () => {
  it('is kept, found again, kept over itself, and thrown away', async () => {
    expect(await call('GET')).toEqual({ status: 200, body: { draft: null } });
    expect(await put(typed({ purpose: 'One' }))).toMatchObject({
      status: 200,
      body: { version: 1, savedAt: expect.stringMatching(/^\d\d:\d\d$/) },
    });
    expect(await put(typed({ purpose: 'Two' }, 1))).toMatchObject({ status: 200, body: { version: 2 } });
    expect((await call('GET')).body.draft).toMatchObject({ version: 2, content: { purpose: 'Two' } });
    expect((await call('DELETE')).status).toBe(204);
    expect((await call('GET')).body).toEqual({ draft: null });
  });

  it('is one person’s own, of one meeting', async () => {
    const meeting = await insertPlannedMeeting(db, {
      collaborativeId: ours.collaborative.id,
      recordedById: lead.personId,
    });
    await put(typed({ purpose: 'Mine' }));
    await put(typed({ purpose: 'Of the plan' }), { meeting: meeting.id });
    expect((await call('GET', { actor: deputy })).body).toEqual({ draft: null });
    expect((await call('GET')).body.draft.content).toEqual({ purpose: 'Mine' });
    expect((await call('GET', { meeting: meeting.id })).body.draft.content).toEqual({
      purpose: 'Of the plan',
    });
  });

  it('answers a second device with both versions, and takes the one that was chosen', async () => {
    await put(typed({ purpose: 'First' }));
    await put(typed({ purpose: 'Other device' }, 1, THERE));
    const answer = await put(typed({ purpose: 'Here' }, 1, HERE));
    expect(answer).toMatchObject({
      status: 409,
      body: { draft: { version: 2, content: { purpose: 'Other device' } } },
    });
    expect(await put(typed({ purpose: 'Here' }, 2))).toMatchObject({ status: 200, body: { version: 3 } });
  });

  it('goes on when only the answer was lost', async () => {
    await put(typed({ purpose: 'First' }));
    expect(await put(typed({ purpose: 'More' }, null))).toMatchObject({ status: 200, body: { version: 2 } });
    expect((await put(typed({ purpose: 'More' }, null, THERE))).status).toBe(409);
  });

  it('is one when two tabs begin at once', async () => {
    const answers = await Promise.all(
      [HERE, THERE].map((device) => put(typed({ purpose: device }, null, device))),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(await db.meetingDraft.count()).toBe(1);
  });

  it('is not begun again once it was finished or thrown away elsewhere', async () => {
    await put(typed({ purpose: 'First' }));
    await call('DELETE');
    expect(await put(typed({ purpose: 'Late' }, 1))).toEqual({ status: 409, body: { draft: null } });
  });

  it('goes with the record that is made of it, and nothing of it comes after', async () => {
    const key = uuidv7();
    await put(typed({ purpose: 'Draft' }, null, HERE, key));
    const fields = makeMeetingForm({
      collaborativeId: ours.collaborative.id,
      submissionKey: key,
      attendance: [{ membershipId: ours.members[0]?.membership.id ?? '', answer: 'present' }],
      items: [{ title: 'Falls', serves: 'quality' }],
    });
    const wrong = await callAction(recordMeeting, lead, { ...fields, 'items[0].title': '' });
    expect(wrong).toMatchObject({ status: 'invalid' });
    expect(await db.meetingDraft.count()).toBe(1);
    expect(await callAction(recordMeeting, lead, fields)).toHaveProperty('redirectedTo');
    expect(await db.meetingDraft.count()).toBe(0);
    expect(await put(typed({ purpose: 'Late' }, null, HERE, key))).toEqual({
      status: 409,
      body: { draft: null },
    });
  });
});

describe('what is not kept', () => {
  it('text with an NHS number: the field is named, the earlier draft stays', async () => {
    await put(typed({ purpose: 'Clean' }));
    expect(await put(typed({ purpose: 'Clean', 'items[0].note': 'See 943 476 5919' }, 1))).toEqual({
      status: 422,
      body: { problem: 'nhsNumber', field: 'items[0].note' },
    });
    expect((await call('GET')).body.draft.content).toEqual({ purpose: 'Clean' });
  });

  it.each([
    ['100,000 characters', typed({ 'items[0].note': 'a'.repeat(100_000) }), 413],
    ['more than 64 KB in letters of two bytes', typed({ 'items[0].note': 'ŵ'.repeat(33_000) }), 413],
    ['no draft at all', { base: 'one' }, 400],
    ['a list for a text', { ...typed({}), content: { purpose: ['a'] } }, 400],
  ])('%s', async (_case, body, status) => {
    expect((await put(body)).status).toBe(status);
    expect(await db.meetingDraft.count()).toBe(0);
  });

  it('a body without end: it is read as far as a draft goes', async () => {
    let pulled = 0;
    const chunk = new TextEncoder().encode('a'.repeat(8 * 1024));
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        pulled += 1;
        // An end after all, so that a server which reads on is found out and not waited for.
        if (pulled > 1000) controller.close();
        else controller.enqueue(chunk);
      },
    });
    Object.assign(globalThis, { cydweithioTestRequest: { actor: lead, locale: 'en', revalidated: [] } });
    const request = new Request(`http://${HOST}/draft`, {
      method: 'PUT',
      body,
      duplex: 'half',
      headers: { host: HOST, origin: `https://${HOST}`, 'content-type': 'application/json' },
    } as RequestInit);
    const params = Promise.resolve({ locale: 'en', id: ours.collaborative.id });
    expect((await route.PUT(request, { params })).status).toBe(413);
    expect(pulled).toBeLessThan(20);
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'text/plain; application/json'])(
    'what is not sent as JSON: %s',
    async (type) => {
      const answer = await put(typed({ purpose: 'No' }), { headers: { 'content-type': type } });
      expect(answer.status).toBe(415);
      expect(await db.meetingDraft.count()).toBe(0);
    },
  );

  it('a draft of a meeting that is recorded, called off or of others', async () => {
    const theirs = await insertCollaborative(db, { code: `t${uuidv7().slice(-6)}` });
    const plan = { recordedById: lead.personId };
    const [held, cancelled, foreign] = await Promise.all([
      insertPlannedMeeting(db, { ...plan, collaborativeId: ours.collaborative.id, status: 'held' }),
      insertPlannedMeeting(db, { ...plan, collaborativeId: ours.collaborative.id, status: 'cancelled' }),
      insertPlannedMeeting(db, { ...plan, collaborativeId: theirs.collaborative.id }),
    ]);
    for (const { id } of [held, cancelled, foreign])
      expect(await put(typed({ purpose: 'Late' }), { meeting: id })).toEqual({
        status: 409,
        body: { draft: null },
      });
    expect(await db.meetingDraft.count()).toBe(0);
  });
});

describe('who may not', () => {
  it.each<[string, () => Call, number]>([
    ['a visitor', () => ({ actor: null }), 404],
    ['a member without that duty', () => ({ actor: member }), 404],
    ['anyone, for a collaborative that does not exist', () => ({ collaborative: uuidv7() }), 404],
    ['an address that is none', () => ({ collaborative: 'x' }), 404],
    ['a meeting that is none', () => ({ meeting: 'x' }), 404],
    ['a page of somebody else', () => ({ headers: { origin: 'https://elsewhere.example' } }), 403],
    ['a page that does not say where it is', () => ({ headers: { origin: 'null' } }), 403],
  ])('%s', async (_who, plan, status) => {
    expect((await put(typed({ purpose: 'No' }), plan())).status).toBe(status);
    expect(await db.meetingDraft.count()).toBe(0);
  });
});
