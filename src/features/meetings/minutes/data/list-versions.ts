import 'server-only';
import type { Tx } from '@/server/db';
import { asPlatform } from '@/server/db';
import type { MeetingRow } from './find-meeting';

export type VersionRow = Awaited<ReturnType<typeof listVersions>>[number];

/** Versions of the minutes that this person may read, the newest first: drafts are for those who record. */
export async function listVersions(tx: Tx, { id, rights }: Pick<MeetingRow, 'id' | 'rights'>) {
  if (!rights.viewCirculated) return [];
  const rows = await tx.minutesVersion.findMany({
    where: { meetingId: id, ...(rights.record ? {} : { status: { not: 'draft' as const } }) },
    orderBy: { number: 'desc' },
    select: { number: true, status: true, reason: true, reasonLanguage: true, savedAt: true, personId: true },
  });
  const people = await tx.person.findMany({
    where: { id: { in: rows.map(({ personId }) => personId) } },
    select: { id: true, name: true },
  });
  const names = new Map(people.map(({ id: personId, name }) => [personId, name]));
  return rows.map(({ personId, ...row }) => ({ ...row, by: names.get(personId) ?? null }));
}

/**
 * When confirmed minutes were amended. Everybody who reads them is told that; why, and what differs, is for members,
 * since a reason may speak of a closed item.
 */
export async function listAmendments(tx: Tx, { id, minutesStatus }: MeetingRow): Promise<Date[]> {
  if (minutesStatus !== 'confirmed') return [];
  const rows = await asPlatform(tx, () =>
    tx.minutesVersion.findMany({
      where: { meetingId: id, status: 'confirmed', reason: { not: null } },
      orderBy: { number: 'asc' },
      select: { savedAt: true },
    }),
  );
  return rows.map(({ savedAt }) => savedAt);
}
