import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PrismaPg } from '@prisma/adapter-pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadDemonstration } from '../../prisma/seed/demo/index';
import { DEMO_PASSWORD } from '../../prisma/seed/demo/people';
import { DEMO_IMPORTS, demoFile } from '../../prisma/seed/demo/workforce';
import { calendarDay } from '../../src/domain/time/calendar-day';
import { checkBatch } from '../../src/features/workforce/imports/data/check-batch';
import { storeFile } from '../../src/features/workforce/imports/data/store-file';
import { verifyPassword } from '../../src/server/password';
import { PrismaClient } from '../../src/server/prisma/client';
import { createTestDatabase } from '../support/database';

let database: Awaited<ReturnType<typeof createTestDatabase>>;
let db: PrismaClient;
const folder = mkdtempSync(join(tmpdir(), 'cydweithio-demo-'));

beforeAll(async () => {
  database = await createTestDatabase();
  db = new PrismaClient({ adapter: new PrismaPg({ connectionString: database.url }) });
  await loadDemonstration(db);
});

afterAll(async () => {
  await db?.$disconnect();
  await database?.drop();
  rmSync(folder, { recursive: true, force: true });
});

const signIns = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../scripts/demo-sign-ins.json'), 'utf8'),
) as { email: string; password: string; name: string }[];

describe('the demonstration', () => {
  it('does nothing the second time', async () => {
    const count = async () => [
      await db.person.count(),
      await db.meeting.count(),
      await db.teamRowVersion.count(),
      await db.deployment.count(),
      await db.importBatch.count(),
    ];
    const before = await count();
    await loadDemonstration(db);
    expect(await count()).toEqual(before);
    expect(before.every((rows) => rows > 0)).toBe(true);
  });

  it('prints the sign-ins that there are, and their password opens each', async () => {
    const accounts = await db.account.findMany({ select: { passwordHash: true, person: true } });
    const people = accounts.map(({ person }) => ({ email: person.email, name: person.name }));
    const printed = signIns.map(({ email, name }) => ({ email, name }));
    const byEmail = (a: { email: string }, b: { email: string }) => (a.email < b.email ? -1 : 1);
    expect(printed.sort(byEmail)).toEqual(people.sort(byEmail));
    expect(signIns.every(({ password }) => password === DEMO_PASSWORD)).toBe(true);
    expect(await verifyPassword(DEMO_PASSWORD, accounts[0]?.passwordHash ?? null)).toBe(true);
    expect(people.every(({ email }) => email.endsWith('@enghraifft.example'))).toBe(true);
  });

  it('brings its workforce in through the importer: the latest files say what is recorded', async () => {
    const latest = DEMO_IMPORTS.filter(
      ({ employer, template, asAt }) =>
        !DEMO_IMPORTS.some(
          (later) => later.employer === employer && later.template === template && later.asAt > asAt,
        ),
    );
    expect(latest.length).toBe(DEMO_IMPORTS.length - 1);
    for (const { file, employer, template, asAt } of latest) {
      const body = await db.body.findUniqueOrThrow({ where: { code: employer } });
      // Not the very same file: that would be the batch that it was.
      const path = join(folder, file);
      writeFileSync(path, `${readFileSync(demoFile(file), 'utf8')}\n`);
      const today = calendarDay('2026-11-22');
      const summary = await db.$transaction(
        async (tx) => {
          const sent = { employerId: body.id, template, asAt: calendarDay(asAt), today };
          const stored = await storeFile(tx, {
            ...sent,
            sender: '',
            fileName: file,
            path,
            uploadedById: null,
          });
          if (!stored.ok) throw new Error(stored.problem.code);
          await checkBatch(tx, stored.batchId, today);
          return (await tx.importBatch.findUniqueOrThrow({ where: { id: stored.batchId } })).summary;
        },
        { timeout: 30_000 },
      );
      expect({ file, summary }).toMatchObject({
        file,
        summary: { created: 0, changed: 0, leaving: 0, rejected: 0, asking: 0, beyond: 0 },
      });
    }
  });

  it('adds up its clusters to its councils', async () => {
    const sums = await db.$queryRaw<{ code: string; council: number; clusters: number }[]>`
      SELECT p.code, c.value::int AS council, sum(f.value)::int AS clusters
      FROM place_figure f JOIN place_inside e ON e.child_id = f.place_id JOIN place p ON p.id = e.parent_id
        JOIN place_figure c ON c.place_id = p.id AND c.measure = 'residents'
      WHERE f.measure = 'residents' AND f.as_at LIKE '%demonstration' AND p.kind = 'county'
      GROUP BY p.code, c.value ORDER BY p.code`;
    expect(sums).toHaveLength(3);
    for (const { council, clusters } of sums) expect(clusters).toBe(council);
  });

  it('has a year of meetings, with counters that go on from the last reference', async () => {
    expect(await db.meeting.count({ where: { status: 'held', kind: 'meeting' } })).toBe(24);
    const counters = await db.referenceCounter.findMany({
      where: { prefix: { in: ['M', 'D', 'A', 'E', 'I', 'N'] } },
    });
    for (const { prefix, year, last } of counters) {
      const reference = `${prefix}-${year}-${String(last).padStart(3, '0')}`;
      const next = `${prefix}-${year}-${String(last + 1).padStart(3, '0')}`;
      expect([reference, await countOf(prefix, reference)]).toEqual([reference, 1]);
      expect([next, await countOf(prefix, next)]).toEqual([next, 0]);
    }
    const statuses = await db.action.groupBy({ by: ['status'], _count: true });
    expect(statuses.map(({ status }) => status).sort()).toEqual(['done', 'dropped', 'in_progress', 'open']);
    const overdue = { status: 'open' as const, dueOn: { lt: new Date('2026-11-22T00:00:00Z') } };
    expect(await db.action.count({ where: overdue })).toBeGreaterThan(0);
    const lead = { owner: { person: { email: 'lead@enghraifft.example' } } };
    expect(await db.action.count({ where: { ...overdue, ...lead } })).toBe(2);
  });

  it('has deployments good and bad, judged by the gate', async () => {
    const rows = await db.deployment.findMany({
      orderBy: { reference: 'asc' },
      select: {
        existingArrangement: true,
        versions: { where: { recordedTo: null }, select: { status: true } },
        verdicts: { select: { outcome: true, findings: true } },
      },
    });
    expect(rows.map(({ versions, verdicts }) => [versions[0]?.status, verdicts[0]?.outcome ?? null])).toEqual(
      [
        ['agreed', 'unconfirmed'],
        ['agreed', 'agreed'],
        ['agreed', 'agreed'],
        ['refused', 'refused'],
        ['agreed', 'unconfirmed'],
        ['agreed', 'agreed'],
        ['declined', null],
        ['released', null],
        ['requested', null],
      ],
    );
    expect(rows[0]?.existingArrangement).toBe(true);
    expect(rows[3]?.verdicts[0]?.findings).toMatchObject([
      { code: 'E2D-REGISTRATION-CURRENT', effect: 'refuse', facts: { reason: 'lapsed' } },
    ]);
  });
});

async function countOf(prefix: string, reference: string): Promise<number> {
  const where = { where: { reference } };
  switch (prefix) {
    case 'M':
      return db.meeting.count(where);
    case 'D':
      return db.decision.count(where);
    case 'A':
      return db.action.count(where);
    case 'E':
      return db.deployment.count(where);
    case 'I':
      return db.importBatch.count(where);
    default:
      return db.need.count(where);
  }
}
