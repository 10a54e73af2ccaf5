import 'server-only';
import { z } from 'zod';
import type { CalendarDay } from '@/domain/time/calendar-day';
import type { Tx } from '@/server/db';

const counts = z.object({
  decisions: z.int(),
  openActions: z.int(),
  openProposals: z.int(),
  members: z.int(),
});

export type RegisterCounts = z.output<typeof counts>;

/** How much each register of a collaborative holds; row security leaves out what this person may not see. */
export async function countRegisters(
  tx: Tx,
  collaborativeId: string,
  today: CalendarDay,
): Promise<RegisterCounts> {
  const [row] = await tx.$queryRaw<unknown[]>`
    SELECT
      (SELECT count(*)::int FROM decision WHERE collaborative_id = ${collaborativeId}::uuid) AS decisions,
      (SELECT count(*)::int FROM action WHERE collaborative_id = ${collaborativeId}::uuid
        AND status IN ('open', 'in_progress')) AS "openActions",
      (SELECT count(*)::int FROM proposal WHERE collaborative_id = ${collaborativeId}::uuid
        AND status = 'open') AS "openProposals",
      (SELECT count(*)::int FROM membership WHERE collaborative_id = ${collaborativeId}::uuid
        AND valid_from <= ${today}::date AND (valid_to IS NULL OR valid_to > ${today}::date)) AS members`;
  return counts.parse(row);
}
