import 'server-only';
import type { Tx } from '@/server/db';

interface Tally {
  readonly professionKey: string | null;
  readonly count: number;
}

/** How often each profession spoke; never by person. */
export async function saveContributions(tx: Tx, meetingId: string, tallies: readonly Tally[]): Promise<void> {
  const counts = new Map<string, number>();
  for (const { professionKey, count } of tallies) if (professionKey) counts.set(professionKey, count);
  await tx.contribution.createMany({
    data: [...counts].map(([professionKey, count]) => ({ meetingId, professionKey, count })),
  });
}
