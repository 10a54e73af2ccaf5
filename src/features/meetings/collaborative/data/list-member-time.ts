import 'server-only';
import { isThere } from '@/domain/meetings/meeting';
import { type MemberTime, promisesWithin } from '@/domain/meetings/protected-time';
import { type CalendarDay, periodsOverlap } from '@/domain/time/calendar-day';
import { dateFromDay, dayFromDate, dayFromDateOrNull } from '@/server/days';
import type { Tx } from '@/server/db';
import type { Reader } from '../reader';

export interface MemberTimeRow extends MemberTime {
  readonly membershipId: string;
  readonly personId: string;
  readonly name: string;
  readonly professionKey: string;
  readonly salaried: boolean;
  readonly isMember: boolean;
  readonly entries: readonly {
    readonly id: string;
    readonly usedOn: CalendarDay;
    readonly minutes: number;
    readonly note: string | null;
  }[];
}

/** Promises, attendance and entries of everyone who was a member in the period [from, until). */
export async function listMemberTime(
  tx: Tx,
  reader: Reader,
  collaborativeId: string,
  from: CalendarDay,
  until: CalendarDay,
): Promise<MemberTimeRow[]> {
  const within = { gte: dateFromDay(from), lt: dateFromDay(until) };
  const rows = await tx.membership.findMany({
    where: { collaborativeId },
    select: {
      id: true,
      personId: true,
      professionKey: true,
      employmentKind: true,
      validFrom: true,
      validTo: true,
      person: { select: { name: true } },
      protectedTime: { select: { minutesPerMonth: true, validFrom: true, validTo: true } },
      timeUsed: {
        where: { usedOn: within },
        orderBy: { usedOn: 'desc' },
        select: { id: true, usedOn: true, minutes: true, note: true },
      },
      attendances: {
        where: {
          meeting: {
            status: 'held',
            kind: 'meeting',
            heldOn: within,
            minutesStatus: { in: [...reader.attendanceOf] },
          },
        },
        select: {
          status: true,
          membershipId: true,
          meeting: { select: { heldOn: true, startsAt: true, endsAt: true } },
        },
      },
    },
  });
  return rows.flatMap((row) => {
    const days = { from: dayFromDate(row.validFrom), to: dayFromDateOrNull(row.validTo) };
    if (!periodsOverlap(days, { from, to: until })) return [];
    return [
      {
        membershipId: row.id,
        personId: row.personId,
        name: row.person.name,
        professionKey: row.professionKey,
        // A member of whom nobody said otherwise is taken for salaried: most are, and the finding asks.
        salaried: row.employmentKind === null || row.employmentKind === 'salaried',
        isMember: days.to === null || days.to >= until,
        promises: promisesWithin(
          row.protectedTime.map(({ minutesPerMonth, validFrom, validTo }) => ({
            minutesPerMonth,
            from: dayFromDate(validFrom),
            to: dayFromDateOrNull(validTo),
          })),
          days,
        ),
        entries: row.timeUsed.map((entry) => ({ ...entry, usedOn: dayFromDate(entry.usedOn) })),
        // A deputy's time is the deputy's.
        attended: row.attendances
          .filter((one) => isThere(one) && one.status === 'present')
          .map(({ meeting }) => ({ ...meeting, heldOn: dayFromDate(meeting.heldOn) })),
      },
    ];
  });
}

/** The person's own membership on a day; null where there is none. */
export async function findOwnMembership(
  tx: Tx,
  collaborativeId: string,
  personId: string,
  day: CalendarDay,
): Promise<{ id: string; from: CalendarDay } | null> {
  const row = await tx.membership.findFirst({
    where: {
      collaborativeId,
      personId,
      validFrom: { lte: dateFromDay(day) },
      OR: [{ validTo: null }, { validTo: { gt: dateFromDay(day) } }],
    },
    select: { id: true, validFrom: true },
  });
  return row && { id: row.id, from: dayFromDate(row.validFrom) };
}
