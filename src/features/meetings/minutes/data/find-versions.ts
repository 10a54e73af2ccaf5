import 'server-only';
import type { MinutesContent } from '@/domain/meetings/minutes-content';
import { newestChange } from '@/domain/meetings/minutes-newest-change';
import type { Tx } from '@/server/db';
import { minutesContent } from '../minutes-content';
import { readContent } from './find-kept-minutes';
import type { MeetingRow } from './find-meeting';

/** What two versions say, of those that this person may read; null where one of them is not among these. */
export async function findVersions(
  tx: Tx,
  { id, rights }: Pick<MeetingRow, 'id' | 'rights'>,
  from: number,
  to: number,
): Promise<readonly [MinutesContent, MinutesContent] | null> {
  const rows = await tx.minutesVersion.findMany({
    where: {
      meetingId: id,
      number: { in: [from, to] },
      ...(rights.record ? {} : { status: { not: 'draft' as const } }),
    },
    select: { number: true, content: true },
  });
  const read = (number: number) => {
    const row = rows.find((each) => each.number === number);
    return row ? minutesContent.parse(row.content) : null;
  };
  const [before, after] = [read(from), read(to)];
  return before && after ? [before, after] : null;
}

/** The newest two versions that differ, of those that this person may read; null where none do. */
export async function findNewestChange(tx: Tx, { id, rights }: Pick<MeetingRow, 'id' | 'rights'>) {
  const rows = await tx.minutesVersion.findMany({
    where: { meetingId: id, ...(rights.record ? {} : { status: { not: 'draft' as const } }) },
    select: { number: true, content: true },
  });
  const versions = rows.flatMap(({ number, content }) => {
    const read = readContent(content);
    return read ? [{ number, content: read }] : [];
  });
  return newestChange(versions);
}
