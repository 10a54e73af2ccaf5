import 'server-only';
import type { CalendarDay } from '@/domain/time/calendar-day';
import type { SessionActor } from '@/server/actor';
import { dateFromDay, dayFromDate } from '@/server/days';
import type { Tx } from '@/server/db';
import { visibleMeetings } from '../../data/visible';

/** The next meeting of a collaborative that is neither held nor called off, and how much open business stands on it. */
export async function findEarliestToCome(
  tx: Tx,
  actor: SessionActor,
  collaborativeId: string,
  today: CalendarDay,
) {
  const row = await tx.meeting.findFirst({
    where: {
      AND: [
        {
          collaborativeId,
          kind: 'meeting',
          status: { in: ['planned', 'called'] },
          heldOn: { gte: dateFromDay(today) },
        },
        visibleMeetings(actor),
      ],
    },
    orderBy: [{ heldOn: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      heldOn: true,
      _count: { select: { items: { where: { origin: { not: null } } } } },
    },
  });
  return row && { id: row.id, heldOn: dayFromDate(row.heldOn), carried: row._count.items };
}
