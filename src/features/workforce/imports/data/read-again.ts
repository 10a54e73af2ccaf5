import 'server-only';
import type { Tx } from '@/server/db';

/** Sends a batch back to its reader, after its columns, answers or cells were put right. False where someone was first. */
export async function readAgain(
  tx: Tx,
  batchId: string,
  version: number,
  more: { readonly mapping?: object } = {},
): Promise<boolean> {
  const { count } = await tx.importBatch.updateMany({
    where: { id: batchId, version, status: { in: ['mapping', 'checked'] } },
    data: {
      ...more,
      status: 'reading',
      rowsRead: 0,
      attempts: 0,
      leasedUntil: null,
      version: { increment: 1 },
    },
  });
  return count === 1;
}
