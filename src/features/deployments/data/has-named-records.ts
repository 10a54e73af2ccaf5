import 'server-only';
import type { CalendarDay } from '@/domain/time/calendar-day';
import { dateFromDay } from '@/server/days';
import type { Tx } from '@/server/db';

/** Whether an employer keeps named records on a day, under a recorded assessment and sharing agreement. */
export async function hasNamedRecords(tx: Tx, bodyId: string, day: CalendarDay): Promise<boolean> {
  const found = await tx.namedRecordsAgreement.count({
    where: { bodyId, validFrom: { lte: dateFromDay(day) } },
  });
  return found > 0;
}
