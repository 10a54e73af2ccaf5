import 'server-only';
import { type CalendarDay, isWithin } from '@/domain/time/calendar-day';
import { dayFromDate, dayFromDateOrNull } from '@/server/days';
import type { Tx } from '@/server/db';

export type MemberRow = Awaited<ReturnType<typeof listMembers>>[number];

/** Everyone who is or was a member, with the days of it. Row security keeps it to the collaborative's own people. */
export async function listMembers(tx: Tx, collaborativeId: string) {
  const rows = await tx.membership.findMany({
    where: { collaborativeId },
    select: {
      id: true,
      personId: true,
      professionKey: true,
      sector: true,
      role: true,
      validFrom: true,
      validTo: true,
      person: { select: { name: true } },
    },
  });
  return rows.map(({ person, validFrom, validTo, ...row }) => ({
    ...row,
    name: person.name,
    from: dayFromDate(validFrom),
    to: dayFromDateOrNull(validTo),
  }));
}

export const isMemberOn = ({ from, to }: MemberRow, day: CalendarDay) => isWithin(day, from, to);
