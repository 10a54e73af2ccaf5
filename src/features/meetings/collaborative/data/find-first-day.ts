import 'server-only';
import type { CalendarDay } from '@/domain/time/calendar-day';
import { dayFromDate } from '@/server/days';
import type { Tx } from '@/server/db';

/** The first day on which a collaborative had a member, a meeting or a series of meetings; null before all of them. */
export async function findFirstDay(tx: Tx, collaborativeId: string): Promise<CalendarDay | null> {
  const where = { collaborativeId };
  const { _min: member } = await tx.membership.aggregate({ where, _min: { validFrom: true } });
  const { _min: meeting } = await tx.meeting.aggregate({ where, _min: { heldOn: true } });
  const { _min: series } = await tx.meetingSeries.aggregate({ where, _min: { startsOn: true } });
  const days = [member.validFrom, meeting.heldOn, series.startsOn].flatMap((day) =>
    day ? [dayFromDate(day)] : [],
  );
  return days.sort()[0] ?? null;
}
