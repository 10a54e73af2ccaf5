import 'server-only';
import type { CalendarDay } from '@/domain/time/calendar-day';
import { asPlatform, type Tx } from '@/server/db';
import { readSoon } from '../watch-for-files';
import { checkBatch } from './check-batch';

/** A file up to this size is read while the person waits; a larger one afterwards, and its page says how far it is. */
const AT_ONCE_BYTES = 1_000_000;

/** Reads a batch again that was sent back to its reader. */
export async function recheck(
  tx: Tx,
  batch: { readonly id: string; readonly bytes: number },
  today: CalendarDay,
): Promise<void> {
  if (batch.bytes <= AT_ONCE_BYTES) await asPlatform(tx, () => checkBatch(tx, batch.id, today));
  else readSoon();
}
