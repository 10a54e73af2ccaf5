import 'server-only';
import { coveredIds } from '@/domain/access/can';
import type { SessionActor } from '@/server/actor';
import { dayFromDate, dayFromDateOrNull } from '@/server/days';
import type { Tx } from '@/server/db';
import type { Prisma } from '@/server/prisma/client';

export type SeriesRow = NonNullable<Awaited<ReturnType<typeof findSeries>>>;

async function find(tx: Tx, actor: SessionActor, where: Prisma.MeetingSeriesWhereInput) {
  const visible = { collaborativeId: { in: coveredIds(actor, 'meeting:view', 'collaborative') } };
  const row = await tx.meetingSeries.findFirst({
    where: { AND: [where, visible] },
    orderBy: { startsOn: 'desc' },
    select: {
      id: true,
      collaborativeId: true,
      cadence: true,
      week: true,
      weekday: true,
      startsAt: true,
      endsAt: true,
      location: true,
      purpose: true,
      language: true,
      startsOn: true,
      endsOn: true,
      version: true,
    },
  });
  return row && { ...row, startsOn: dayFromDate(row.startsOn), endsOn: dayFromDateOrNull(row.endsOn) };
}

/** A series; null where it is absent or not this person's. */
export function findSeries(tx: Tx, actor: SessionActor, id: string) {
  return find(tx, actor, { id });
}

/** The series that a collaborative meets by, or the last one that it had. */
export function findLatestSeries(tx: Tx, actor: SessionActor, collaborativeId: string) {
  return find(tx, actor, { collaborativeId });
}
