import 'server-only';
import type { CalendarDay } from '@/domain/time/calendar-day';
import { dateFromDay, dayFromDateOrNull } from '@/server/days';
import type { Tx } from '@/server/db';

const own = (collaborativeId: string, personId: string, today: CalendarDay) => ({
  collaborativeId,
  personId,
  validFrom: { lte: dateFromDay(today) },
  OR: [{ validTo: null }, { validTo: { gt: dateFromDay(today) } }],
});

/** The person's own membership today with the day on which they saw the induction; null where they are no member. */
export async function findOwnInduction(
  tx: Tx,
  collaborativeId: string,
  personId: string,
  today: CalendarDay,
): Promise<{ readonly membershipId: string; readonly seenOn: CalendarDay | null } | null> {
  const row = await tx.membership.findFirst({
    where: own(collaborativeId, personId, today),
    select: { id: true, inductedOn: true },
  });
  return row && { membershipId: row.id, seenOn: dayFromDateOrNull(row.inductedOn) };
}

/** False where somebody recorded a day meanwhile; what stands is kept. */
export async function saveInduction(tx: Tx, membershipId: string, today: CalendarDay): Promise<boolean> {
  const { count } = await tx.membership.updateMany({
    where: { id: membershipId, inductedOn: null },
    data: { inductedOn: dateFromDay(today), version: { increment: 1 } },
  });
  return count === 1;
}
