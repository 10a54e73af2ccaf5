import 'server-only';
import type { CalendarDay } from '@/domain/time/calendar-day';
import { dateFromDay, dayFromDate } from '@/server/days';
import type { Tx } from '@/server/db';

/** The next meeting that is planned or called, today's included, with how far its agenda is. */
export async function findNextMeeting(tx: Tx, collaborativeId: string, today: CalendarDay) {
  const row = await tx.meeting.findFirst({
    where: {
      collaborativeId,
      status: { in: ['planned', 'called'] },
      heldOn: { gte: dateFromDay(today) },
    },
    orderBy: [{ heldOn: 'asc' }, { startsAt: 'asc' }],
    select: {
      id: true,
      heldOn: true,
      startsAt: true,
      location: true,
      status: true,
      items: { select: { intendedOutcome: true } },
    },
  });
  if (!row) return null;
  const { items, heldOn, ...meeting } = row;
  return {
    ...meeting,
    heldOn: dayFromDate(heldOn),
    items: items.length,
    withoutOutcome: items.filter(({ intendedOutcome }) => !intendedOutcome?.trim()).length,
  };
}
