import 'server-only';
import { uuidv7 } from 'uuidv7';
import type { CalendarDay } from '@/domain/time/calendar-day';
import { dateFromDay, dayFromDateOrNull } from '@/server/days';
import type { Tx } from '@/server/db';

/** The register entry that an assignment's person needs for a profession; null where the profession has no register. */
export async function findEntry(tx: Tx, assignmentId: string, professionKey: string) {
  const profession = await tx.profession.findUnique({
    where: { key: professionKey },
    select: { registerPrefix: true },
  });
  const assignment = await tx.assignment.findUnique({
    where: { id: assignmentId },
    select: { staffId: true },
  });
  if (!profession?.registerPrefix || !assignment) return null;
  const { staffId } = assignment;
  const part = profession.registerPrefix;
  const row = await tx.registration.findUnique({
    where: { staffId_registerPrefix: { staffId, registerPrefix: part } },
    select: { id: true, expiresOn: true, checkedOn: true, checkedBy: true },
  });
  return {
    staffId,
    part,
    id: row?.id ?? null,
    expiresOn: dayFromDateOrNull(row?.expiresOn ?? null),
    checkedOn: dayFromDateOrNull(row?.checkedOn ?? null),
    checkedBy: row?.checkedBy ?? null,
  };
}

type Entry = NonNullable<Awaited<ReturnType<typeof findEntry>>>;

interface Check {
  readonly expiresOn: CalendarDay;
  readonly checkedOn: CalendarDay;
  readonly checkedBy: string;
  readonly number: string | null;
}

/** Writes the last look at a register entry; a number that is already there stays. */
export async function saveRegistration(tx: Tx, entry: Entry, check: Check): Promise<void> {
  const data = {
    expiresOn: dateFromDay(check.expiresOn),
    checkedOn: dateFromDay(check.checkedOn),
    checkedBy: check.checkedBy,
  };
  if (entry.id) {
    await tx.registration.updateMany({ where: { id: entry.id }, data });
    return;
  }
  const { staffId, part } = entry;
  await tx.registration.createMany({
    data: { id: uuidv7(), staffId, registerPrefix: part, number: check.number ?? '', ...data },
  });
}
