import 'server-only';
import type { ItemServes } from '@/domain/meetings/meeting';
import type { CalendarDay } from '@/domain/time/calendar-day';
import type { SessionActor } from '@/server/actor';
import { dateFromDay } from '@/server/days';
import type { Tx } from '@/server/db';
import { visibleMeetings } from '../../data/visible';

/** What the items of meetings held since a day have served. */
export async function listServedSince(
  tx: Tx,
  actor: SessionActor,
  collaborativeId: string,
  since: CalendarDay,
): Promise<ItemServes[]> {
  const rows = await tx.agendaItem.findMany({
    where: {
      meeting: {
        AND: [
          { collaborativeId, status: 'held', heldOn: { gte: dateFromDay(since) } },
          visibleMeetings(actor),
        ],
      },
    },
    distinct: ['serves'],
    select: { serves: true },
  });
  return rows.map(({ serves }) => serves);
}
