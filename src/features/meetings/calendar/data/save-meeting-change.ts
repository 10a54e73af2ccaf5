import 'server-only';
import type { CalendarDay } from '@/domain/time/calendar-day';
import { dateFromDay } from '@/server/days';
import type { Tx } from '@/server/db';

interface Version {
  readonly id: string;
  readonly version: number;
}

/** Only what is still to come can be moved or called off. */
const TO_COME = { in: ['planned', 'called'] as ('planned' | 'called')[] };

interface Change {
  readonly heldOn: CalendarDay;
  readonly startsAt: string | null;
  readonly endsAt: string | null;
  readonly location: string | null;
}

/** False where someone saved since. What calendars must hear of is counted by the database. */
export async function saveMeetingChange(tx: Tx, { id, version }: Version, change: Change): Promise<boolean> {
  const { heldOn, startsAt, endsAt, location } = change;
  const { count } = await tx.meeting.updateMany({
    where: { id, version, status: TO_COME },
    data: { heldOn: dateFromDay(heldOn), startsAt, endsAt, location, version: { increment: 1 } },
  });
  return count === 1;
}

export async function saveCancellation(tx: Tx, { id, version }: Version, reason: string): Promise<boolean> {
  const { count } = await tx.meeting.updateMany({
    where: { id, version, status: TO_COME },
    data: {
      status: 'cancelled',
      cancelledAt: new Date(),
      cancelledReason: reason,
      version: { increment: 1 },
    },
  });
  return count === 1;
}

/** Whether another meeting of the same series, not called off, is on that day. */
export async function isDayTaken(
  tx: Tx,
  meeting: { readonly id: string; readonly seriesId: string | null },
  day: CalendarDay,
): Promise<boolean> {
  if (meeting.seriesId === null) return false;
  const others = await tx.meeting.count({
    where: {
      seriesId: meeting.seriesId,
      heldOn: dateFromDay(day),
      status: { not: 'cancelled' },
      id: { not: meeting.id },
    },
  });
  return others > 0;
}
