import 'server-only';
import { uuidv7 } from 'uuidv7';
import type { CalendarDay } from '@/domain/time/calendar-day';
import { dateFromDay } from '@/server/days';
import type { Tx } from '@/server/db';

export async function isTimeUsedKnown(tx: Tx, submissionKey: string): Promise<boolean> {
  return (await tx.timeUsed.count({ where: { submissionKey } })) > 0;
}

export async function saveTimeUsed(
  tx: Tx,
  entry: {
    readonly membershipId: string;
    readonly usedOn: CalendarDay;
    readonly minutes: number;
    readonly note: string | null;
    readonly submissionKey: string;
  },
): Promise<string> {
  const id = uuidv7();
  await tx.timeUsed.create({
    data: { ...entry, id, usedOn: dateFromDay(entry.usedOn) },
    select: { id: true },
  });
  return id;
}
