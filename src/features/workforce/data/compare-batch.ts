import 'server-only';
import { createHash } from 'node:crypto';
import type { CalendarDay } from '@/domain/time/calendar-day';
import type { Comparison } from '@/domain/workforce/import/compare';
import { deployedBeyond } from '@/domain/workforce/import/deployed-beyond';
import type { Tx } from '@/server/db';
import { findImportContext } from './import-context';
import { findRecordedAggregate } from './recorded-aggregate';
import { findRecordedNamed } from './recorded-named';
import { findReservedPeaks, restsOn } from './reserved-peaks';
import type { StoredRows } from './stored-batch';
import { compareAggregate } from './take-aggregate';
import { compareNamed } from './take-named';

export interface ComparedBatch {
  readonly comparison: Comparison;
  /** What is cut below what is deployed from it: post numbers, or teams' profession and tier. */
  readonly beyond: readonly string[];
}

/** Compares a file with what is recorded now. It looks past row security, so ask first who may import. */
export async function compareBatch(
  tx: Tx,
  employerId: string,
  asAt: CalendarDay,
  stored: StoredRows,
): Promise<ComparedBatch> {
  const { template } = stored;
  const peaks = await findReservedPeaks(tx, employerId, template, asAt);
  const restsOnRow = (about: Readonly<Record<string, string>>) => restsOn(template, about);
  if (stored.template === 'aggregate') {
    const recorded = await findRecordedAggregate(tx, employerId, asAt);
    const comparison = compareAggregate(stored.rows, recorded);
    const contracts = stored.rows.map(({ teamCode, profession, tier, inPostWte }) => ({
      restsOn: restsOnRow({ teamCode, profession, tier }),
      wte: inPostWte,
    }));
    return { comparison, beyond: deployedBeyond(comparison, contracts, restsOnRow, peaks) };
  }
  const { professions } = await findImportContext(tx, employerId, asAt, asAt);
  const recorded = await findRecordedNamed(tx, employerId, asAt, professions);
  const comparison = compareNamed(stored.rows, recorded);
  const contracts = stored.rows.map(({ postNumber, contractedWte }) => ({
    restsOn: postNumber,
    wte: contractedWte,
  }));
  return { comparison, beyond: deployedBeyond(comparison, contracts, restsOnRow, peaks) };
}

/** Names what a dry run said, so that what is taken is what was seen. */
export function fingerprintOf({ comparison, beyond }: ComparedBatch): string {
  const { created, changed, leaving } = comparison;
  return createHash('sha256')
    .update(JSON.stringify([created, changed, leaving, beyond]))
    .digest('hex');
}
