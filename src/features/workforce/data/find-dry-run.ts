import 'server-only';
import type { SessionActor } from '@/server/actor';
import { asPlatform, readAs } from '@/server/db';
import { compareBatch, fingerprintOf } from './compare-batch';
import { type BatchPage, findBatch } from './find-batch';
import { type EmployerRow, findEmployer, listNames, type Names } from './find-employer';
import type { StoredOutcome } from './stored-batch';

export interface DryRun {
  readonly employer: EmployerRow;
  readonly batch: BatchPage;
  readonly names: Names;
  /** What the file changes, or changed; null while rows are rejected. */
  readonly changes: StoredOutcome | null;
  /** Rows as counted now, or when the file was taken or rejected. */
  readonly counts: BatchPage['summary'];
  /** For the take: names what is shown here. Null where there is nothing to take. */
  readonly seen: string | null;
}

/**
 * A file and what it changes: compared with what is recorded at this moment, or as it was when it was taken. Null
 * where the reader may not see it. Ask first whether they may import for the employer: the comparison reads rows
 * past row security.
 */
export function findDryRun(actor: SessionActor, employerId: string, batchId: string): Promise<DryRun | null> {
  return readAs(actor, async (tx) => {
    const employer = await findEmployer(tx, employerId);
    const batch = await findBatch(tx, employerId, batchId);
    if (!employer || !batch) return null;
    const names = await listNames(tx);
    const about = { employer, batch, names };
    if (batch.status === 'taken' || batch.summary.rejected > 0) {
      return { ...about, changes: batch.stored.outcome ?? null, counts: batch.summary, seen: null };
    }
    const compared = await asPlatform(tx, () => compareBatch(tx, employerId, batch.asAt, batch.stored));
    const { created, changed, unchanged, leaving } = compared.comparison;
    return {
      ...about,
      changes: {
        created: [...created],
        changed: changed.map((row) => ({ ...row, fields: [...row.fields] })),
        leaving: [...leaving],
      },
      counts: {
        ...batch.summary,
        created: created.length,
        changed: changed.length,
        unchanged: unchanged.length,
        leaving: leaving.length,
        beyond: compared.beyond.length,
      },
      seen: fingerprintOf(compared),
    };
  });
}
