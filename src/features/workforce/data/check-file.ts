import 'server-only';
import { createHash } from 'node:crypto';
import { uuidv7 } from 'uuidv7';
import type { CalendarDay } from '@/domain/time/calendar-day';
import { readAggregateRows } from '@/domain/workforce/import/aggregate-rows';
import type { Template } from '@/domain/workforce/import/columns';
import type { ImportContext } from '@/domain/workforce/import/context';
import { readNamedRows } from '@/domain/workforce/import/named-rows';
import type { ReadRows } from '@/domain/workforce/import/read-table';
import type { FileProblem, FileProblemCode } from '@/domain/workforce/import/row-error';
import type { Table } from '@/domain/workforce/import/row-reader';
import { dateFromDay, dayFromDate } from '@/server/days';
import type { Tx } from '@/server/db';
import type { Prisma } from '@/server/prisma/client';
import { nextReference } from '@/server/references';
import { readFile } from '../read-file';
import { compareBatch } from './compare-batch';
import { findImportContext } from './import-context';
import type { StoredRows, StoredSummary } from './stored-batch';

export interface SentFile {
  readonly employerId: string;
  readonly template: Template;
  readonly asAt: CalendarDay;
  readonly today: CalendarDay;
  readonly fileName: string;
  readonly bytes: Uint8Array;
  /** Null where the portal itself loads it. */
  readonly uploadedById: string | null;
}

export type CheckedFile =
  | {
      readonly ok: true;
      readonly batchId: string;
      readonly reference: string;
      readonly summary: StoredSummary;
    }
  | { readonly ok: false; readonly problem: FileProblem };

/** Enough to mend a file by; the count says how many there are in all. */
const MOST_ERRORS_KEPT = 500;

const refuse = (code: FileProblemCode, facts: FileProblem['facts'] = {}): CheckedFile => ({
  ok: false,
  problem: { code, facts },
});

/**
 * The dry run: reads a file, compares it with what is recorded, and keeps what it found as a batch. Of a file with a
 * rejected row nothing is kept but what is wrong. Sent again before it is taken, the same file is the same batch.
 * It looks past row security, so ask first who may import.
 */
export async function checkFile(tx: Tx, sent: SentFile): Promise<CheckedFile> {
  const { employerId, template, asAt, today } = sent;
  if (asAt > today) return refuse('IMPORT-AS-AT-FUTURE', { asAt, today });
  const last = await tx.importBatch.findFirst({
    where: { employerId, template, status: 'taken', asAt: { gt: dateFromDay(asAt) } },
    orderBy: { asAt: 'desc' },
    select: { asAt: true },
  });
  // Taken backwards, an older file would end what a newer one says.
  if (last) return refuse('IMPORT-AS-AT-OLDER', { asAt, last: dayFromDate(last.asAt) });
  if (template === 'named') {
    const agreement = await tx.namedRecordsAgreement.findUnique({ where: { bodyId: employerId } });
    if (!agreement || dayFromDate(agreement.validFrom) > asAt) return refuse('IMPORT-NAMED-NOT-AGREED');
  }
  const file = readFile(sent.bytes);
  if (!file.ok) return file;
  const read = readRows(template, file.table, await findImportContext(tx, employerId, asAt, today));
  if (!read.ok) return read;
  const { stored, summary } = await summarise(tx, sent, read.found);
  return { ok: true, ...(await saveBatch(tx, sent, stored, summary)), summary };
}

type Found =
  | {
      readonly template: 'aggregate';
      readonly read: ReadRows<Extract<StoredRows, { template: 'aggregate' }>['rows'][number]>;
    }
  | {
      readonly template: 'named';
      readonly read: ReadRows<Extract<StoredRows, { template: 'named' }>['rows'][number]>;
    };

function readRows(
  template: Template,
  table: Table,
  context: ImportContext,
): { ok: true; found: Found } | { ok: false; problem: FileProblem } {
  if (template === 'aggregate') {
    const read = readAggregateRows(table, context);
    return read.ok ? { ok: true, found: { template, read } } : read;
  }
  const read = readNamedRows(table, context);
  return read.ok ? { ok: true, found: { template, read } } : read;
}

async function summarise(tx: Tx, sent: SentFile, { template, read }: Found) {
  const { errors, warnings, notRead, rowCount, rejected } = read;
  const said = {
    errors: errors.slice(0, MOST_ERRORS_KEPT),
    warnings: warnings.slice(0, MOST_ERRORS_KEPT),
    notRead: [...notRead],
  };
  const whole = { template, rows: [...read.rows], ...said } as StoredRows;
  const { comparison, beyond } = await compareBatch(tx, sent.employerId, sent.asAt, whole);
  const clean = rejected === 0;
  const summary: StoredSummary = {
    rows: rowCount,
    created: comparison.created.length,
    changed: comparison.changed.length,
    unchanged: comparison.unchanged.length,
    leaving: clean ? comparison.leaving.length : null,
    rejected,
    errors: errors.length,
    beyond: clean ? beyond.length : 0,
  };
  return { stored: clean ? whole : ({ ...whole, rows: [] } as StoredRows), summary };
}

async function saveBatch(tx: Tx, sent: SentFile, stored: StoredRows, summary: StoredSummary) {
  const { employerId, template, fileName, uploadedById, asAt } = sent;
  const sha256 = createHash('sha256').update(sent.bytes).digest('hex');
  const kept = {
    rows: stored as unknown as Prisma.InputJsonValue,
    summary: summary as unknown as Prisma.InputJsonValue,
  };
  const same = await tx.importBatch.findFirst({
    where: { employerId, template, sha256, asAt: dateFromDay(asAt), status: 'checked' },
    select: { id: true, reference: true },
  });
  if (same) {
    await tx.importBatch.updateMany({
      where: { id: same.id, status: 'checked' },
      data: { ...kept, version: { increment: 1 } },
    });
    return { batchId: same.id, reference: same.reference };
  }
  const id = uuidv7();
  const reference = await nextReference(tx, 'I', Number(sent.today.slice(0, 4)));
  await tx.importBatch.createMany({
    data: {
      id,
      reference,
      employerId,
      template,
      fileName: fileName.slice(0, 200),
      sha256,
      asAt: dateFromDay(asAt),
      status: 'checked',
      uploadedById,
      ...kept,
    },
  });
  return { batchId: id, reference };
}
