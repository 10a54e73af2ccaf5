import { PrismaPg } from '@prisma/adapter-pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { loadDemonstration } from '../../prisma/seed/demo/index';
import { calendarDay } from '../../src/domain/time/calendar-day';
import { LEVELS } from '../../src/domain/workforce/reconcile';
import { findTeams } from '../../src/features/workforce/teams/data/find-teams';
import { reconcileTeams } from '../../src/features/workforce/teams/teams-view';
import { disconnect, platformTransaction } from '../../src/server/db';
import { PrismaClient } from '../../src/server/prisma/client';
import { createTestDatabase } from '../support/database';

let database: Awaited<ReturnType<typeof createTestDatabase>>;
let db: PrismaClient;

beforeAll(async () => {
  database = await createTestDatabase();
  process.env.DATABASE_URL = database.url;
  process.env.AUTH_SECRET ??= 'a secret of this test and of nothing else';
  process.env.TODAY = '2026-11-22';
  db = new PrismaClient({ adapter: new PrismaPg({ connectionString: database.url }) });
  await loadDemonstration(db);
  // A few seconds alone on a small machine; room for whatever else runs there.
}, 240_000);

afterAll(async () => {
  await disconnect();
  await db?.$disconnect();
  await database?.drop();
});

it.each(['2026-09-30', '2026-11-22', '2027-03-31'].map(calendarDay))(
  'every employer of the demonstration reconciles at every level on %s',
  async (day) => {
    const employers = await db.team.groupBy({ by: ['employerId'] });
    expect(employers.length).toBeGreaterThan(1);
    for (const { employerId } of employers) {
      const data = await platformTransaction((tx) => findTeams(tx, employerId, { day, knownOn: null }));
      if (!data) throw new Error('The employer is there');
      const { lines, supply } = reconcileTeams(data, null);
      expect(supply.length).toBeGreaterThan(0);
      const recorded = supply.reduce((sum, { inPost }) => sum + inPost, 0);
      expect(lines.reduce((sum, { inPost }) => sum + inPost, 0)).toBe(recorded);
      for (const line of lines) {
        expect([line.difference, line.unbacked]).toEqual([0, 0]);
        for (const level of LEVELS) {
          const { at, beyond } = line.levels[level];
          expect(at + beyond + line.unplaced + line.otherSettings).toBe(line.inPost);
        }
        expect(line.levels.country.beyond).toBe(0);
      }
    }
  },
);
