import 'server-only';
import type { CalendarDay } from '@/domain/time/calendar-day';
import { dayFromDate } from '@/server/days';
import type { Tx } from '@/server/db';

export interface EmployerRow {
  readonly id: string;
  readonly nameEn: string;
  readonly nameCy: string;
}

export function findEmployer(tx: Tx, id: string): Promise<EmployerRow | null> {
  return tx.body.findUnique({ where: { id }, select: { id: true, nameEn: true, nameCy: true } });
}

/** What codes in a file are called, for showing them. */
export async function listNames(tx: Tx) {
  const professions = await tx.profession.findMany({
    select: { key: true, nameEn: true, nameCy: true, isTier: true },
  });
  const places = await tx.place.findMany({ select: { code: true, nameEn: true, nameCy: true } });
  return { professions, places };
}

/** The teams of an employer, for saying which of them a unit is. */
export function listTeams(tx: Tx, employerId: string) {
  return tx.team.findMany({
    where: { employerId },
    select: { code: true, nameEn: true, nameCy: true },
    orderBy: { code: 'asc' },
  });
}

export type Team = Awaited<ReturnType<typeof listTeams>>[number];
export type Names = Awaited<ReturnType<typeof listNames>>;

/** Whether an impact assessment and a sharing agreement let the portal hold named records on that day. */
export async function isNamedAgreed(tx: Tx, employerId: string, asAt: CalendarDay): Promise<boolean> {
  const agreement = await tx.namedRecordsAgreement.findUnique({ where: { bodyId: employerId } });
  return agreement !== null && dayFromDate(agreement.validFrom) <= asAt;
}
