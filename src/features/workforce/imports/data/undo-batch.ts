import 'server-only';
import type { Tx } from '@/server/db';
import { storedSummary } from './batch-json';
import { type KeptChange, undoChanges } from './take-changes';
import { recordingMoment, undoVersions } from './take-versions';

export type UndoOutcome =
  | { readonly status: 'undone'; readonly kept: readonly string[] }
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
    select: { status: true, takenAt: true, named: true, summary: true },
  });
  if (batch.status !== 'taken' || batch.takenAt === null) return { status: 'stale' };
  const table = batch.named ? 'assignment_version' : 'team_row_version';
  const later = await undoVersions(tx, table, { batchId: id, taken: batch.takenAt, moment });
  const subjects = [
    ...later.map((subjectId) => ({ subject: table, subjectId })),
    ...(await undoChanges(tx, id)),
  ];
  const kept = await namesOf(tx, subjects);
  const summary = storedSummary.safeParse(batch.summary).data;
  const saved = await tx.importBatch.updateMany({
    where: { id, status: 'taken' },
    data: {
      ...{ status: 'undone', undoneAt: moment, undoneById: byId, undoneReason: reason },
      ...(summary && { summary: { ...summary, kept } }),
      version: { increment: 1 },
    },
  });
  if (saved.count !== 1) throw new Error('The batch changed under the lock');
  return { status: 'undone', kept };
}

/** What people know the kept records by: the number of a post or of a person, the code of a team. */
async function namesOf(tx: Tx, subjects: readonly KeptChange[]): Promise<string[]> {
  const ids = subjects.map(({ subjectId }) => subjectId);
  const found = await tx.$queryRaw<{ name: string }[]>`
    SELECT DISTINCT name FROM (
      SELECT id, post_number AS name FROM assignment
      UNION ALL SELECT id, staff_number FROM staff
      UNION ALL SELECT r.id, s.staff_number FROM registration r JOIN staff s ON s.id = r.staff_id
      UNION ALL SELECT id, code FROM team
      UNION ALL SELECT r.id, t.code FROM team_row r JOIN team t ON t.id = r.team_id
      UNION ALL SELECT p.id, t.code FROM team_placement p JOIN team t ON t.id = p.team_id
    ) known WHERE id = ANY (${ids}::uuid[]) ORDER BY name`;
  return found.map(({ name }) => name);
}
