import 'server-only';
import { coveredIds } from '@/domain/access/can';
import type { SessionActor } from '@/server/actor';
import { dayFromDate } from '@/server/days';
import type { Tx } from '@/server/db';
import type { Prisma } from '@/server/prisma/client';
import { visibleMeetings } from '../../data/visible';

export type CalendarMeeting = Awaited<ReturnType<typeof listCalendarMeetings>>[number];

/** Far more than anybody attends; a calendar program reads all of it each time. */
const MOST = 1000;

/**
 * Meetings as calendars show them, newest first. The agenda is told once members are called, to members, and without
 * closed items even though they may see them: a calendar is passed on more easily than a page.
 */
export async function listCalendarMeetings(
  tx: Tx,
  actor: SessionActor,
  which: Prisma.MeetingWhereInput = {},
) {
  const rows = await tx.meeting.findMany({
    where: { AND: [{ kind: 'meeting' }, which, visibleMeetings(actor)] },
    orderBy: [{ heldOn: 'desc' }, { id: 'desc' }],
    take: MOST,
    select: {
      id: true,
      reference: true,
      status: true,
      heldOn: true,
      startsAt: true,
      endsAt: true,
      location: true,
      purpose: true,
      sequence: true,
      calendarChangedAt: true,
      cancelledReason: true,
      collaborative: { select: { id: true, nameEn: true, nameCy: true } },
    },
  });
  const ofMember = new Set(coveredIds(actor, 'minutes:view-circulated', 'collaborative'));
  const told = rows.filter(
    ({ status, collaborative }) => status === 'called' && ofMember.has(collaborative.id),
  );
  const items = await tx.agendaItem.findMany({
    where: { meetingId: { in: told.map(({ id }) => id) }, closed: false },
    orderBy: { position: 'asc' },
    select: { meetingId: true, title: true },
  });
  const byMeeting = Map.groupBy(items, ({ meetingId }) => meetingId);
  return rows.map((row) => ({
    ...row,
    heldOn: dayFromDate(row.heldOn),
    items: (byMeeting.get(row.id) ?? []).map(({ title }) => title),
  }));
}
