import 'server-only';
import type { MinutesContent } from '@/domain/meetings/minutes-content';
import type { Tx } from '@/server/db';
import { minutesContent } from '../minutes-content';

/**
 * The text that stands of minutes that went round: that of their newest version, whatever registers say by now. Null
 * for a draft, which follows the record, and where no version was kept that this portal can read.
 */
export async function findKeptMinutes(tx: Tx, meetingId: string): Promise<MinutesContent | null> {
  const row = await tx.minutesVersion.findFirst({
    where: { meetingId, status: { not: 'draft' } },
    orderBy: { number: 'desc' },
    select: { content: true },
  });
  return row && readContent(row.content);
}

/** Null for a version that this portal can no longer read. */
export function readContent(content: unknown): MinutesContent | null {
  const parsed = minutesContent.safeParse(content);
  return parsed.success ? parsed.data : null;
}
