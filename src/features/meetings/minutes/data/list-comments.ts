import 'server-only';
import type { Tx } from '@/server/db';
import type { MeetingRow } from './find-meeting';

export type CommentRow = Awaited<ReturnType<typeof listComments>>[number];

/** What members said about circulated minutes, oldest first; none while they are a draft. */
export async function listComments(tx: Tx, { id, minutesStatus, rights }: MeetingRow) {
  if (!rights.viewCirculated || minutesStatus === null || minutesStatus === 'draft') return [];
  const rows = await tx.minutesComment.findMany({
    where: { meetingId: id },
    orderBy: [{ madeAt: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      itemId: true,
      personId: true,
      text: true,
      language: true,
      madeAt: true,
      settledAt: true,
      settlement: true,
      settlementLanguage: true,
    },
  });
  const people = await tx.person.findMany({
    where: { id: { in: rows.map(({ personId }) => personId) } },
    select: { id: true, name: true },
  });
  const names = new Map(people.map(({ id: personId, name }) => [personId, name]));
  return rows.map(({ personId, ...row }) => ({ ...row, by: names.get(personId) ?? null }));
}
