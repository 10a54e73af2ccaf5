import 'server-only';
import type { Tx } from '@/server/db';
import { type KeptChange, undoChanges } from './take-changes';
import { recordingMoment, undoVersions } from './take-versions';

export type UndoOutcome =
  | { readonly status: 'undone'; readonly kept: readonly KeptChange[] }
  /** Not taken, or undone already. */
  | { readonly status: 'stale' };

interface Undone {
  readonly id: string;
  readonly byId: string;
  readonly reason: string;
}

/**
 * Undoes a whole batch: what it recorded is closed, what it closed is recorded again, what it changed without versions
 * is put back. What someone has changed since then stays, and is named. The record of what was known while the batch
 * held stays, so a report as known on such a day can still be had. It writes past row security.
 */
export async function undoBatch(tx: Tx, { id, byId, reason }: Undone): Promise<UndoOutcome> {
  const known = await tx.importBatch.findUnique({ where: { id }, select: { employerId: true } });
  if (!known) return { status: 'stale' };
  const moment = await recordingMoment(tx, known.employerId);
  const batch = await tx.importBatch.findUniqueOrThrow({
    where: { id },
    select: { status: true, takenAt: true, named: true },
  });
  if (batch.status !== 'taken' || batch.takenAt === null) return { status: 'stale' };
  const table = batch.named ? 'assignment_version' : 'team_row_version';
  const later = await undoVersions(tx, table, { batchId: id, taken: batch.takenAt, moment });
  const kept = await undoChanges(tx, id);
  const saved = await tx.importBatch.updateMany({
    where: { id, status: 'taken' },
    data: {
      ...{ status: 'undone', undoneAt: moment, undoneById: byId, undoneReason: reason },
      version: { increment: 1 },
    },
  });
  if (saved.count !== 1) throw new Error('The batch changed under the lock');
  return { status: 'undone', kept: [...later.map((subjectId) => ({ subject: table, subjectId })), ...kept] };
}
