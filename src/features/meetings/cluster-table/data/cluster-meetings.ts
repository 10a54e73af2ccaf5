import 'server-only';
import type { CalendarDay } from '@/domain/time/calendar-day';
import { dateFromDay, dayFromDate } from '@/server/days';
import type { Tx } from '@/server/db';

export type ClusterMeetingRow = Awaited<ReturnType<typeof listClusterMeetings>>[number];

/** Meetings of clusters at which somebody spoke for the collaborative since a day, the latest first. */
export async function listClusterMeetings(tx: Tx, collaborativeId: string, since: CalendarDay) {
  const rows = await tx.clusterMeeting.findMany({
    where: { collaborativeId, heldOn: { gte: dateFromDay(since) } },
    orderBy: [{ heldOn: 'desc' }, { id: 'desc' }],
    select: {
      id: true,
      placeId: true,
      heldOn: true,
      itemsRaised: true,
      itemsTaken: true,
      membership: { select: { id: true, person: { select: { name: true } } } },
    },
  });
  return rows.map(({ heldOn, itemsRaised, itemsTaken, membership, ...row }) => ({
    ...row,
    heldOn: dayFromDate(heldOn),
    raised: itemsRaised,
    taken: itemsTaken,
    attendedById: membership.id,
    attendedBy: membership.person.name,
  }));
}

/** Whether this form was sent before. */
export async function isAttendedKnown(tx: Tx, id: string): Promise<boolean> {
  return (await tx.clusterMeeting.count({ where: { id } })) > 0;
}

/** The id is the form's submission key. False where this meeting of this cluster stands already. */
export async function saveAttended(
  tx: Tx,
  entry: {
    readonly id: string;
    readonly collaborativeId: string;
    readonly placeId: string;
    readonly membershipId: string;
    readonly heldOn: CalendarDay;
    readonly itemsRaised: number;
    readonly itemsTaken: number;
  },
): Promise<boolean> {
  const { count } = await tx.clusterMeeting.createMany({
    data: { ...entry, heldOn: dateFromDay(entry.heldOn) },
    skipDuplicates: true,
  });
  return count === 1;
}

export async function findAttended(tx: Tx, collaborativeId: string, id: string) {
  const row = await tx.clusterMeeting.findFirst({
    where: { id, collaborativeId },
    select: { placeId: true, membershipId: true, heldOn: true, itemsRaised: true, itemsTaken: true },
  });
  return row && { ...row, heldOn: dayFromDate(row.heldOn) };
}

export async function removeAttended(tx: Tx, id: string): Promise<boolean> {
  return (await tx.clusterMeeting.deleteMany({ where: { id } })).count === 1;
}
