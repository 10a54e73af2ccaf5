import 'server-only';
import { promisesWithin } from '@/domain/meetings/protected-time';
import { type CalendarDay, isWithin } from '@/domain/time/calendar-day';
import { dayFromDate, dayFromDateOrNull } from '@/server/days';
import type { Tx } from '@/server/db';

export type MembershipRow = Awaited<ReturnType<typeof listMemberships>>[number];

const columns = {
  id: true,
  collaborativeId: true,
  personId: true,
  professionKey: true,
  employerId: true,
  sector: true,
  role: true,
  validFrom: true,
  validTo: true,
  nominatedBy: true,
  employmentKind: true,
  incentiveName: true,
  incentiveReference: true,
  incentiveSince: true,
  represents: true,
  teamId: true,
  team: { select: { nameEn: true, nameCy: true } },
  substitute: true,
  serves: true,
  speaksWelsh: true,
  inductedOn: true,
  reason: true,
  version: true,
  person: { select: { name: true } },
  employer: { select: { nameEn: true, nameCy: true } },
  training: { orderBy: { doneOn: 'desc' }, select: { id: true, title: true, doneOn: true } },
  protectedTime: {
    orderBy: { validFrom: 'desc' },
    select: { id: true, minutesPerMonth: true, promisedBy: true, validFrom: true, validTo: true },
  },
} as const;

/**
 * Everyone who is or was a member of the collaborative, or one membership, with what was written down of them. Row
 * security leaves out training and promised time for whoever is not a member.
 */
export async function listMemberships(tx: Tx, where: { collaborativeId: string } | { id: string }) {
  const rows = await tx.membership.findMany({ where, select: columns, orderBy: { validFrom: 'asc' } });
  return rows.map(({ person, validFrom, validTo, inductedOn, training, protectedTime, ...row }) => {
    const days = { from: dayFromDate(validFrom), to: dayFromDateOrNull(validTo) };
    return {
      ...row,
      ...days,
      name: person.name,
      inductedOn: dayFromDateOrNull(inductedOn),
      incentiveSince: dayFromDateOrNull(row.incentiveSince),
      training: training.map((one) => ({ ...one, doneOn: dayFromDate(one.doneOn) })),
      promises: promisesWithin(
        protectedTime.map(({ validFrom: from, validTo: to, ...promise }) => ({
          ...promise,
          from: dayFromDate(from),
          to: dayFromDateOrNull(to),
        })),
        days,
      ),
    };
  });
}

export async function findMembership(tx: Tx, id: string): Promise<MembershipRow | null> {
  const [row] = await listMemberships(tx, { id });
  return row ?? null;
}

export const isCurrent = ({ from, to }: Pick<MembershipRow, 'from' | 'to'>, day: CalendarDay) =>
  isWithin(day, from, to);

/** Bodies that members can come from. */
export function listEmployers(tx: Tx) {
  return tx.body.findMany({ select: { id: true, nameEn: true, nameCy: true } });
}
