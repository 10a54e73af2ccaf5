import 'server-only';
import { addedSince } from '@/domain/meetings/minutes-added';
import type { MinutesContent } from '@/domain/meetings/minutes-content';
import { type CalendarDay, calendarDayInLondon } from '@/domain/time/calendar-day';
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

/** Decisions and actions that minutes took up after they went round, by their id, with the day. */
export async function findAddedSince(tx: Tx, meetingId: string): Promise<ReadonlyMap<string, CalendarDay>> {
  const rows = await tx.minutesVersion.findMany({
    where: { meetingId, status: { not: 'draft' } },
    orderBy: { number: 'asc' },
    select: { content: true, savedAt: true },
  });
  const rounds = rows.flatMap(({ content, savedAt }) => {
    const kept = readContent(content);
    return kept ? [{ items: kept.items, savedOn: calendarDayInLondon(savedAt.getTime()) }] : [];
  });
  return addedSince(rounds);
}

/** Null for a version that this portal can no longer read. */
export function readContent(content: unknown): MinutesContent | null {
  const parsed = minutesContent.safeParse(content);
  return parsed.success ? parsed.data : null;
}
