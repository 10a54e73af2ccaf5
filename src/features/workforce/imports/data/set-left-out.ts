import 'server-only';
import type { Tx } from '@/server/db';
import { type StoredSummary, storedSummary } from './batch-json';

interface Asked {
  readonly id: string;
  readonly version: number;
  readonly part: 'created' | 'changed' | 'leaving';
  /** Rows that the person saw. */
  readonly shown: readonly number[];
  /** Of these, the ones to leave out. */
  readonly out: readonly number[];
}

/** Marks which of the rows that a person saw are left out. False where the dry run is another one by now. */
export async function setLeftOut(tx: Tx, { id, version, part, shown, out }: Asked): Promise<boolean> {
  const held = await tx.importBatch.updateMany({
    where: { id, version, status: 'checked' },
    data: { version: { increment: 1 } },
  });
  if (held.count !== 1) return false;
  const rows = { batchId: id, verdict: part, ordinal: { in: [...shown] } };
  await tx.importRow.updateMany({ where: { ...rows, ordinal: { in: [...out] } }, data: { leftOut: true } });
  const kept = shown.filter((ordinal) => !out.includes(ordinal));
  await tx.importRow.updateMany({ where: { ...rows, ordinal: { in: kept } }, data: { leftOut: false } });
  const { summary } = await tx.importBatch.findUniqueOrThrow({ where: { id }, select: { summary: true } });
  const leftOut = await tx.importRow.count({ where: { batchId: id, leftOut: true } });
  const counted: StoredSummary = { ...storedSummary.parse(summary), leftOut };
  await tx.importBatch.updateMany({ where: { id }, data: { summary: counted } });
  return true;
}
