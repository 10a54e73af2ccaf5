import { PrismaPg } from '@prisma/adapter-pg';
import { expect } from 'vitest';
import { type CalendarDay, calendarDay } from '../../src/domain/time/calendar-day';
import type { SessionActor } from '../../src/server/actor';
import { PrismaClient } from '../../src/server/prisma/client';
import { insertOfficer } from '../builders/officer';
import { actorFor, callAction } from '../support/action';
import { createTestDatabase } from '../support/database';

/** Two days that files speak of, one after the other. */
export const A = calendarDay('2026-03-31');
export const B = calendarDay('2026-09-30');

export interface VersionRow {
  readonly wte: string;
  readonly from: string;
  readonly to: string | null;
  readonly now: boolean;
}

/** A version that is recorded now, and one whose record has ended. */
export const is = (wte: string, from: string, to: string | null = null) => ({ wte, from, to, now: true });
export const was = (wte: string, from: string, to: string | null = null) => ({ wte, from, to, now: false });

export const counts = (
  created: number,
  changed: number,
  unchanged: number,
  leaving: number | null,
  rejected = 0,
) => ({ created, changed, unchanged, leaving, rejected });

/** A database of its own with two employers' workforce officers, and the importer as its pages use it. */
export async function openImporter() {
  const database = await createTestDatabase();
  process.env.DATABASE_URL = database.url;
  process.env.AUTH_SECRET ??= 'a secret of this test and of nothing else';
  process.env.TODAY = '2026-11-22';
  const { takeImport } = await import('../../src/features/workforce/actions/take-import');
  const { receiveFile } = await import('../../src/features/workforce/data/receive-file');
  const { findDryRun } = await import('../../src/features/workforce/data/find-dry-run');
  const { takeBatch } = await import('../../src/features/workforce/data/take-batch');
  const { disconnect, readAs } = await import('../../src/server/db');
  const db = new PrismaClient({ adapter: new PrismaPg({ connectionString: database.url }) });
  const ours = await insertOfficer(db, 'nhs-7a5', 'Siân Ffug');
  const theirs = await insertOfficer(db, 'la-W06000016', 'Robert Example');
  const employerId = ours.body.id;
  const officer = await actorFor(ours.person);
  const other = await actorFor(theirs.person);

  async function send(
    text: string,
    asAt: CalendarDay = A,
    template: 'aggregate' | 'named' = 'aggregate',
    actor: SessionActor = officer,
  ) {
    const bytes = new TextEncoder().encode(text);
    return receiveFile(actor, { employerId, template, asAt, fileName: 'file.csv', bytes });
  }

  async function sendGood(...args: Parameters<typeof send>) {
    const sent = await send(...args);
    if (!sent.ok) throw new Error(sent.problem.code);
    return sent;
  }

  async function seenOf(batchId: string): Promise<string> {
    const run = await findDryRun(officer, employerId, batchId);
    return run?.seen ?? '0'.repeat(64);
  }

  async function take(batchId: string, seen?: string, actor: SessionActor = officer) {
    const fields = { employerId, batchId, seen: seen ?? (await seenOf(batchId)) };
    return callAction(takeImport, actor, fields);
  }

  /** Sends and takes; what the dry run counted. */
  async function bring(...args: Parameters<typeof send>) {
    const { batchId, summary } = await sendGood(...args);
    expect(await take(batchId)).toEqual({ redirectedTo: `/en/employers/${employerId}/imports/${batchId}` });
    return summary;
  }

  return {
    ...{ db, employerId, officer, other, takeImport, findDryRun, takeBatch, readAs },
    ...{ send, sendGood, seenOf, take, bring },
    events: (event: string) => db.auditEntry.count({ where: { event } }),
    /** Each test has its files to itself; audit entries stay, as they always do. */
    clear: () => db.$executeRaw`
      TRUNCATE team, team_placement, team_row, team_row_version, import_batch, staff, registration, assignment,
        assignment_version, named_records_agreement, service_arrangement, deployment, deployment_version,
        deployment_step, deployment_verdict, released_name CASCADE`,
    async close() {
      await disconnect();
      await db.$disconnect();
      await database.drop();
    },
  };
}
