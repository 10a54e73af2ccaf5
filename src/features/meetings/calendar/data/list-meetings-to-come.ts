import 'server-only';
import type { CalendarDay } from '@/domain/time/calendar-day';
import type { SessionActor } from '@/server/actor';
import { dateFromDay, dayFromDate } from '@/server/days';
import type { Tx } from '@/server/db';
import { visibleMeetings } from '../../data/visible';

const MOST = 50;

/** Meetings of a collaborative from a day on that are not called off, the next one first. */
export async function listMeetingsToCome(
  tx: Tx,
  actor: SessionActor,
  { collaborativeId, from }: { readonly collaborativeId?: string; readonly from: CalendarDay },
) {
  const rows = await tx.meeting.findMany({
    where: {
      AND: [
        { kind: 'meeting', status: { in: ['planned', 'called'] }, heldOn: { gte: dateFromDay(from) } },
        collaborativeId === undefined ? {} : { collaborativeId },
        visibleMeetings(actor),
      ],
    },
    orderBy: [{ heldOn: 'asc' }, { startsAt: 'asc' }, { id: 'asc' }],
    take: MOST,
    select: {
      id: true,
      reference: true,
      status: true,
      heldOn: true,
      startsAt: true,
      endsAt: true,
      location: true,
      language: true,
      collaborative: { select: { id: true, nameEn: true, nameCy: true } },
    },
  });
  return rows.map((row) => ({ ...row, heldOn: dayFromDate(row.heldOn) }));
}

/** The latest day on which a series has a meeting, whatever became of it; null where it has none. */
export async function findLastDayOfSeries(tx: Tx, seriesId: string): Promise<CalendarDay | null> {
  const { _max } = await tx.meeting.aggregate({ where: { seriesId }, _max: { heldOn: true } });
  return _max.heldOn && dayFromDate(_max.heldOn);
}
