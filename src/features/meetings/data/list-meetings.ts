import 'server-only';
import type { CalendarDay } from '@/domain/time/calendar-day';
import type { SessionActor } from '@/server/actor';
import { dateFromDay, dayFromDate } from '@/server/days';
import type { Tx } from '@/server/db';
import { visibleMeetings } from './visible';

export type MeetingListRow = Awaited<ReturnType<typeof listMeetings>>[number];

/** Enough for the list and for equal voice. */
const LATEST = 8;

/** The latest meetings that were held, newest first, with who was there as far as counting goes: no names. */
export async function listMeetings(tx: Tx, actor: SessionActor, collaborativeId: string) {
  const rows = await tx.meeting.findMany({
    where: { AND: [{ collaborativeId, status: 'held' }, visibleMeetings(actor)] },
    orderBy: [{ heldOn: 'desc' }, { reference: 'desc' }],
    take: LATEST,
    select: {
      id: true,
      reference: true,
      heldOn: true,
      purpose: true,
      language: true,
      quorate: true,
      attendances: { select: { status: true, membershipId: true, professionKey: true } },
      items: { select: { _count: { select: { decisions: true } } } },
    },
  });
  return rows.map(({ items, ...row }) => ({
    ...row,
    heldOn: dayFromDate(row.heldOn),
    decisions: items.reduce((sum, { _count }) => sum + _count.decisions, 0),
  }));
}

/** The next meeting that is planned, today's included. */
export async function findNextMeeting(
  tx: Tx,
  actor: SessionActor,
  collaborativeId: string,
  today: CalendarDay,
) {
  const row = await tx.meeting.findFirst({
    where: {
      AND: [
        { collaborativeId, status: 'planned', heldOn: { gte: dateFromDay(today) } },
        visibleMeetings(actor),
      ],
    },
    orderBy: { heldOn: 'asc' },
    select: { id: true, heldOn: true, startsAt: true, location: true },
  });
  return row && { ...row, heldOn: dayFromDate(row.heldOn) };
}
