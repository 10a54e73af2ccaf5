import 'server-only';
import type { Tx } from '@/server/db';

/** Makes the transaction's own tables of a take: the rows that are accepted, and the versions that end. */
export async function makeAccepted(tx: Tx, batchId: string): Promise<void> {
  await tx.$executeRaw`
    CREATE TEMPORARY TABLE IF NOT EXISTS accepted (key text PRIMARY KEY, verdict import_verdict, facts jsonb)
    ON COMMIT DROP`;
  await tx.$executeRaw`CREATE TEMPORARY TABLE IF NOT EXISTS ended (id uuid) ON COMMIT DROP`;
  await tx.$executeRaw`TRUNCATE accepted, ended`;
  await tx.$executeRaw`
    INSERT INTO accepted SELECT key, verdict, coalesce(facts, '{}') FROM import_row
    WHERE batch_id = ${batchId}::uuid AND NOT left_out AND verdict IN ('created', 'changed', 'leaving')`;
  await tx.$executeRaw`ANALYZE accepted`;
}
