import { PrismaPg } from '@prisma/adapter-pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SessionActor } from '../../src/server/actor';
import { PrismaClient } from '../../src/server/prisma/client';
import { makeAggregateFile } from '../builders/import-file';
import { insertOfficer } from '../builders/officer';
import { actorFor } from '../support/action';
import { createTestDatabase } from '../support/database';

let database: Awaited<ReturnType<typeof createTestDatabase>>;
let db: PrismaClient;
let disconnect: () => Promise<void>;
let post: typeof import('../../src/app/[locale]/employers/[id]/imports/upload/route').POST;
let readAnswer: typeof import('../../src/features/workforce/imports/upload/upload-form-state').readAnswer;
let officer: SessionActor;
let other: SessionActor;
let employerId: string;

beforeAll(async () => {
  database = await createTestDatabase();
  process.env.DATABASE_URL = database.url;
  process.env.AUTH_SECRET ??= 'a secret of this test and of nothing else';
  process.env.TODAY = '2026-11-22';
  ({ POST: post } = await import('../../src/app/[locale]/employers/[id]/imports/upload/route'));
  ({ readAnswer } = await import('../../src/features/workforce/imports/upload/upload-form-state'));
  ({ disconnect } = await import('../../src/server/db'));
  db = new PrismaClient({ adapter: new PrismaPg({ connectionString: database.url }) });
  const ours = await insertOfficer(db, 'nhs-7a5', 'Siân Ffug');
  employerId = ours.body.id;
  officer = await actorFor(ours.person);
  other = await actorFor((await insertOfficer(db, 'nhs-7a6', 'Catrin Esiampl')).person);
});

afterAll(async () => {
  await disconnect?.();
  await db?.$disconnect();
  await database?.drop();
});

const HOST = 'porth.enghraifft.example';

interface Upload {
  readonly text?: string | Uint8Array<ArrayBuffer>;
  readonly fields?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly actor?: SessionActor | null;
  readonly locale?: string;
  readonly employer?: string;
  /** What the browser says of the length; by itself the truth. */
  readonly length?: string | null;
}

async function upload(plan: Upload = {}): Promise<Response> {
  const { text = makeAggregateFile({}), actor = officer, locale = 'en', employer = employerId } = plan;
  const form = new FormData();
  const fields = {
    template: 'aggregate',
    'asAt.day': '30',
    'asAt.month': '9',
    'asAt.year': '2026',
    ...plan.fields,
  };
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  form.append('file', new File([text], 'file.csv', { type: 'text/csv' }));
  const whole = new Request(`http://${HOST}/x`, { method: 'POST', body: form });
  const body = await whole.arrayBuffer();
  const headers = new Headers({
    host: HOST,
    origin: `https://${HOST}`,
    'content-type': whole.headers.get('content-type') ?? '',
    'content-length': String(body.byteLength),
    ...plan.headers,
  });
  if (plan.length !== undefined) headers.delete('content-length');
  if (plan.length) headers.set('content-length', plan.length);
  // The test's stand-in for sign-in, as `callAction` sets it.
  Object.assign(globalThis, { cydweithioTestRequest: { actor, locale: 'en', revalidated: [] } });
  const request = new Request(`http://${HOST}/x`, { method: 'POST', body, headers });
  return post(request, { params: Promise.resolve({ locale, id: employer }) });
}

/** What the answer sends back to the form. */
async function problemOf(plan: Upload): Promise<string | null> {
  const response = await upload(plan);
  expect(response.status).toBe(303);
  const location = response.headers.get('location') ?? '';
  const query = Object.fromEntries(new URL(location, 'http://x').searchParams);
  return readAnswer(query)?.problems[0]?.code ?? null;
}

describe('the upload', () => {
  it('keeps the dry run and goes to its page, in the reader’s language', async () => {
    const response = await upload({ locale: 'cy' });
    const [batch] = await db.importBatch.findMany();
    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toBe(`/cy/employers/${employerId}/imports/${batch?.id}`);
    expect(batch).toMatchObject({ status: 'checked', uploadedById: officer.personId, fileName: 'file.csv' });
  });

  it.each<[string, Upload, number]>([
    ['another employer’s officer', { actor: undefined }, 404],
    ['nobody', { actor: null }, 404],
    ['an employer that is none', { employer: 'nhs-7a5' }, 404],
    ['a language that is none', { locale: 'fr' }, 404],
    ['a page of another site', { headers: { origin: 'https://elsewhere.example' } }, 403],
    ['a page that hides where it is', { headers: { origin: 'null' } }, 403],
    ['our page behind a proxy', { headers: { host: 'inner:3000', 'x-forwarded-host': HOST } }, 303],
  ])('from %s', async (who, plan, status) => {
    const actor = who.startsWith('another') ? other : plan.actor === null ? null : officer;
    const before = await db.importBatch.count();
    expect((await upload({ ...plan, actor })).status).toBe(status);
    if (status !== 303) expect(await db.importBatch.count()).toBe(before);
  });

  it.each<[string, Upload, string | null]>([
    ['no template', { fields: { template: '' } }, 'IMPORT-TEMPLATE-UNKNOWN'],
    ['no day', { fields: { 'asAt.day': '' } }, 'IMPORT-AS-AT-WRONG'],
    ['a day that is none', { fields: { 'asAt.day': '31' } }, 'IMPORT-AS-AT-WRONG'],
    ['tomorrow', { fields: { 'asAt.day': '23', 'asAt.month': '11' } }, 'IMPORT-AS-AT-FUTURE'],
    ['an empty file', { text: '' }, 'IMPORT-FILE-EMPTY'],
    ['a document', { text: '%PDF-1.7 something' }, 'IMPORT-FILE-KIND'],
    ['no headings', { text: 'a,b\n1,2\n' }, 'IMPORT-HEADINGS-NONE'],
    ['a formula', { text: makeAggregateFile({ inPostWte: '=SUM(A1:A2)' }) }, 'IMPORT-FILE-FORMULA'],
    ['names without an agreement', { fields: { template: 'named' } }, 'IMPORT-NAMED-NOT-AGREED'],
    ['a file that is too large', { text: new Uint8Array(51 * 1024 * 1024).fill(65) }, 'IMPORT-FILE-LARGE'],
    ['a post that is no form', { headers: { 'content-type': 'text/plain' } }, 'IMPORT-FILE-ABSENT'],
    ['a good file', {}, null],
  ])('%s', async (_case, plan, expected) => {
    expect(await problemOf(plan)).toBe(expected);
  });

  it('says everything that is missing at once', async () => {
    const response = await upload({ fields: { template: '', 'asAt.day': '' } });
    const query = new URL(response.headers.get('location') ?? '', 'http://x').searchParams;
    expect(query.getAll('problem')).toEqual(['IMPORT-TEMPLATE-UNKNOWN', 'IMPORT-AS-AT-WRONG']);
    const answer = readAnswer({ problem: query.getAll('problem') });
    expect(answer?.problems.map(({ code }) => code).sort()).toEqual(query.getAll('problem').sort());
  });

  it('sends what was typed back, and reads nothing else out of an address', async () => {
    const response = await upload({ fields: { template: 'named' } });
    const location = new URL(response.headers.get('location') ?? '', 'http://x');
    expect(readAnswer(Object.fromEntries(location.searchParams))).toMatchObject({
      template: 'named',
      asAt: { day: '30', month: '9', year: '2026' },
    });
    const forged = { problem: 'IMPORT-FILE-FORMULA', 'fact.cell': 'Call 0800 and give your password' };
    expect(readAnswer(forged)?.problems[0]?.facts).toEqual({});
    expect(readAnswer({ problem: 'SOMETHING-ELSE' })).toBeNull();
  });
});
