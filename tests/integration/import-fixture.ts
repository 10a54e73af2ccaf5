import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PrismaPg } from '@prisma/adapter-pg';
import { expect } from 'vitest';
import { type CalendarDay, calendarDay } from '../../src/domain/time/calendar-day';
import type { Template } from '../../src/domain/workforce/import/columns';
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
  leaving: number,
  rejected = 0,
) => ({ created, changed, unchanged, leaving, rejected });

/** A database of its own with two employers' workforce officers, and the importer as its pages use it. */
export async function openImporter() {
  const database = await createTestDatabase();
  process.env.DATABASE_URL = database.url;
  process.env.AUTH_SECRET ??= 'a secret of this test and of nothing else';
  process.env.TODAY = '2026-11-22';
  const actions = {
    ...(await import('../../src/features/workforce/imports/actions/answer-professions')),
    ...(await import('../../src/features/workforce/imports/actions/answer-team')),
    ...(await import('../../src/features/workforce/imports/actions/check-again')),
    ...(await import('../../src/features/workforce/imports/actions/confirm-columns')),
    ...(await import('../../src/features/workforce/imports/actions/leave-out')),
    ...(await import('../../src/features/workforce/imports/actions/mend-rows')),
    ...(await import('../../src/features/workforce/imports/actions/take-import')),
    ...(await import('../../src/features/workforce/imports/actions/undo-import')),
  };
  const { receiveFile } = await import('../../src/features/workforce/imports/data/receive-file');
  const { readWaiting } = await import('../../src/features/workforce/imports/data/read-waiting');
  const { findBatch } = await import('../../src/features/workforce/imports/data/find-batch');
  const { findQuestions, findRows } = await import('../../src/features/workforce/imports/data/find-rows');
  const { takeBatch } = await import('../../src/features/workforce/imports/data/take-batch');
  const { disconnect, readAs } = await import('../../src/server/db');
  const db = new PrismaClient({ adapter: new PrismaPg({ connectionString: database.url }) });
  const ours = await insertOfficer(db, 'nhs-7a5', 'Siân Ffug');
  const theirs = await insertOfficer(db, 'la-W06000016', 'Robert Example');
  const employerId = ours.body.id;
  const officer = await actorFor(ours.person);
  const other = await actorFor(theirs.person);

  const folder = mkdtempSync(join(tmpdir(), 'cydweithio-test-'));

  /** Sends a file and has it read. */
  async function send(
    content: string | Uint8Array,
    asAt: CalendarDay = A,
    template: Template = 'aggregate',
    { actor = officer, sender = '', name = 'file.csv' } = {},
  ) {
    const path = join(folder, 'sent');
    writeFileSync(path, content);
    const sent = await receiveFile(actor, { employerId, template, sender, asAt, fileName: name, path });
    if (!sent.ok) return sent;
    await readWaiting(actor.today);
    return { ...sent, batch: await pageOf(sent.batchId) };
  }

  async function pageOf(batchId: string) {
    const batch = await readAs(officer, (tx) => findBatch(tx, employerId, batchId));
    if (!batch) throw new Error('No such batch');
    return batch;
  }

  async function sendGood(...args: Parameters<typeof send>) {
    const sent = await send(...args);
    if (!sent.ok) throw new Error(sent.problem.code);
    const { summary } = sent.batch;
    if (!summary) throw new Error(`Not checked: ${sent.batch.status}`);
    return { ...sent, summary };
  }

  /** The fields that every form of a batch carries. */
  async function fieldsOf(batchId: string) {
    return { employerId, batchId, version: String((await pageOf(batchId)).version) };
  }

  async function take(batchId: string, version?: string, actor: SessionActor = officer) {
    const fields = await fieldsOf(batchId);
    return callAction(actions.takeImport, actor, { ...fields, ...(version && { version }) });
  }

  /** Sends and takes; what the dry run counted. */
  async function bring(...args: Parameters<typeof send>) {
    const { batchId, summary } = await sendGood(...args);
    expect(await take(batchId)).toEqual({ redirectedTo: `/en/employers/${employerId}/imports/${batchId}` });
    return summary;
  }

  const rowsOf = (batchId: string, part: Parameters<typeof findRows>[2]) =>
    readAs(officer, async (tx) => (await findRows(tx, batchId, part, 1)).rows);
  const questionsOf = (batchId: string) => readAs(officer, (tx) => findQuestions(tx, batchId));

  return {
    ...{ db, employerId, officer, other, actions, takeBatch, readAs, readWaiting, findBatch },
    ...{ send, sendGood, pageOf, fieldsOf, take, bring, rowsOf, questionsOf },
    events: (event: string) => db.auditEntry.count({ where: { event } }),
    /** Each test has its files to itself; audit entries stay, as they always do. */
    clear: () => db.$executeRaw`
      TRUNCATE team, team_placement, team_row, team_row_version, import_batch, import_file_part, import_row, import_mend,
        import_answer, import_mapping, import_change, staff, registration, assignment,
        assignment_version, named_records_agreement, service_arrangement, deployment, deployment_version,
        deployment_step, deployment_verdict, released_name CASCADE`,
    async close() {
      await disconnect();
      await db.$disconnect();
      await database.drop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
