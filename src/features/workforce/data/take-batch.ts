import 'server-only';
import { dateFromDay } from '@/server/days';
import type { Tx } from '@/server/db';
import type { Prisma } from '@/server/prisma/client';
import { compareBatch, fingerprintOf } from './compare-batch';
import { findImportContext } from './import-context';
import { type StoredRows, type StoredSummary, storedRows, type TakenBatch } from './stored-batch';
import { takeAggregate } from './take-aggregate';
import { takeNamed } from './take-named';
import { recordingMoment } from './version-writes';

export type TakeOutcome =
  | { readonly status: 'taken'; readonly summary: StoredSummary }
  /** Already taken, or what is recorded has changed since the dry run was shown. */
  | { readonly status: 'stale' }
  /** A row is wrong, or a file of a later day was taken meanwhile. */
  | { readonly status: 'rejected' };

/**
 * Takes a checked batch whole, or nothing of it. `seen` names the comparison that the person looked at; without it
 * (the portal's own loading) whatever the comparison says now is taken. It writes past row security, so ask first
 * who may import.
 */
export async function takeBatch(tx: Tx, batch: TakenBatch, seen: string | null): Promise<TakeOutcome> {
  const moment = await recordingMoment(tx, batch.employerId);
  const record = await tx.importBatch.findUnique({
    where: { id: batch.id },
    select: { status: true, rows: true, version: true },
  });
  if (record?.status !== 'checked') return { status: 'stale' };
  const stored = storedRows.parse(record.rows);
  if (stored.errors.length > 0 || stored.rows.length === 0 || (await isOvertaken(tx, batch))) {
    return { status: 'rejected' };
  }
  const compared = await compareBatch(tx, batch.employerId, batch.asAt, stored);
  if (seen !== null && fingerprintOf(compared) !== seen) return { status: 'stale' };

  await recordRows(tx, batch, stored, moment);
  const { comparison, beyond } = compared;
  const summary: StoredSummary = {
    rows: stored.rows.length,
    created: comparison.created.length,
    changed: comparison.changed.length,
    unchanged: comparison.unchanged.length,
    leaving: comparison.leaving.length,
    rejected: 0,
    errors: 0,
    beyond: beyond.length,
  };
  const { created, changed, leaving } = comparison;
  const outcome = { created, changed, leaving };
  const saved = await tx.importBatch.updateMany({
    where: { id: batch.id, status: 'checked', version: record.version },
    data: {
      status: 'taken',
      takenAt: moment,
      version: { increment: 1 },
      summary: summary as unknown as Prisma.InputJsonValue,
      rows: { ...stored, outcome } as unknown as Prisma.InputJsonValue,
    },
  });
  if (saved.count !== 1) throw new Error('The batch changed under the lock');
  return { status: 'taken', summary };
}

async function isOvertaken(tx: Tx, { employerId, template, asAt }: TakenBatch): Promise<boolean> {
  const later = await tx.importBatch.count({
    where: { employerId, template, status: 'taken', asAt: { gt: dateFromDay(asAt) } },
  });
  return later > 0;
}

async function recordRows(tx: Tx, batch: TakenBatch, stored: StoredRows, moment: Date): Promise<void> {
  if (stored.template === 'aggregate') return takeAggregate(tx, batch, stored.rows, moment);
  const { professions } = await findImportContext(tx, batch.employerId, batch.asAt, batch.asAt);
  return takeNamed(tx, batch, stored.rows, professions, moment);
}
