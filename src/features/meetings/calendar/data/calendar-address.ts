import 'server-only';
import { uuidv7 } from 'uuidv7';
import type { Tx } from '@/server/db';

/** When the person's address was made and last read; null where they have none. */
export function findCalendarAddress(tx: Tx, personId: string) {
  return tx.calendarToken.findFirst({
    where: { personId, revokedAt: null },
    orderBy: { createdAt: 'desc' },
    select: { id: true, createdAt: true, lastUsedAt: true },
  });
}

/** How many addresses stopped working. */
export async function revokeCalendarAddresses(tx: Tx, personId: string): Promise<number> {
  const { count } = await tx.calendarToken.updateMany({
    where: { personId, revokedAt: null },
    data: { revokedAt: new Date() },
  });
  return count;
}

export async function saveCalendarAddress(tx: Tx, personId: string, digest: string): Promise<string> {
  const id = uuidv7();
  await tx.calendarToken.createMany({ data: { id, personId, digest } });
  return id;
}

/** Two presses of the same button make one address after the other, and the last one counts. */
export async function lockCalendarOf(tx: Tx, personId: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${personId}, 0))`;
}
