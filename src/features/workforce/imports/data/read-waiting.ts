import 'server-only';
import type { CalendarDay } from '@/domain/time/calendar-day';
import { platformTransaction, type Tx } from '@/server/db';
import { log } from '@/server/log';
import { checkBatch } from './check-batch';

const LEASE_SECONDS = 30;
const MOST_ATTEMPTS = 3;
/** Between two notes of how far a file has been read. */
const PROGRESS_MS = 1_000;
const LONGEST_READING = 15 * 60_000;

/**
 * Reads the files that wait, one after the other, until none does. Any instance may: a batch is leased in the database,
 * and begun again when its reader is gone. Gives how many were read.
 */
export async function readWaiting(today: CalendarDay): Promise<number> {
  for (let read = 0; ; read += 1) {
    const batchId = await platformTransaction(claim);
    if (batchId === null) return read;
    await readOne(batchId, today);
  }
}

async function claim(tx: Tx): Promise<string | null> {
  // A file that ended its reader each time is refused at last.
  await tx.$executeRaw`
    UPDATE import_batch SET status = 'refused', problem = '{"code":"IMPORT-FILE-FAILED","facts":{}}', leased_until = NULL,
      version = version + 1
    WHERE status IN ('received', 'reading') AND leased_until < now() AND attempts >= ${MOST_ATTEMPTS}`;
  const [claimed] = await tx.$queryRaw<{ id: string }[]>`
    UPDATE import_batch SET leased_until = now() + make_interval(secs => ${LEASE_SECONDS}), attempts = attempts + 1
    WHERE id = (
      SELECT id FROM import_batch WHERE status IN ('received', 'reading')
        AND (leased_until IS NULL OR leased_until < now()) AND attempts < ${MOST_ATTEMPTS}
      ORDER BY uploaded_at LIMIT 1 FOR UPDATE SKIP LOCKED)
    RETURNING id::text`;
  return claimed?.id ?? null;
}

async function readOne(batchId: string, today: CalendarDay): Promise<void> {
  let noted = 0;
  const progress = async (rows: number) => {
    if (Date.now() - noted < PROGRESS_MS) return;
    noted = Date.now();
    await platformTransaction(
      (tx) => tx.$executeRaw`
      UPDATE import_batch SET rows_read = ${rows}, leased_until = now() + make_interval(secs => ${LEASE_SECONDS})
      WHERE id = ${batchId}::uuid`,
    );
  };
  try {
    await platformTransaction((tx) => checkBatch(tx, batchId, today, progress), LONGEST_READING);
  } catch (error) {
    // The next reader tries again when the lease is over.
    log('error', 'import.reading-failed', {
      batchId,
      reason: error instanceof Error ? error.name : 'unknown',
    });
  }
}
