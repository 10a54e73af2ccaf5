import 'server-only';
import type { Tier } from '@/domain/governance/deployment-facts';
import type { CalendarDay } from '@/domain/time/calendar-day';
import { dateFromDay } from '@/server/days';
import type { Tx } from '@/server/db';

interface Wanted {
  readonly professionKey: string;
  readonly tier: Tier;
  readonly period: { readonly from: CalendarDay; readonly to: CalendarDay };
}

/** An assignment of an employer whose names this person sees; `matches` where profession and tier are those asked for. */
export async function findAssignmentForRelease(tx: Tx, id: string, wanted: Wanted) {
  const row = await tx.assignment.findUnique({
    where: { id },
    select: { id: true, employerId: true, teamId: true, staff: { select: { name: true } } },
  });
  if (!row) return null;
  const version = await tx.assignmentVersion.findFirst({
    where: {
      assignmentId: id,
      recordedTo: null,
      professionKey: wanted.professionKey,
      tier: wanted.tier,
      validFrom: { lt: dateFromDay(wanted.period.to) },
      OR: [{ validTo: null }, { validTo: { gt: dateFromDay(wanted.period.from) } }],
    },
    select: { id: true },
  });
  const { employerId, teamId, staff } = row;
  return { id, employerId, teamId, name: staff.name, matches: version !== null };
}
