import 'server-only';
import { coveredIds } from '@/domain/access/can';
import { calendarDayInLondon, dayBefore } from '@/domain/time/calendar-day';
import type { SessionActor } from '@/server/actor';
import { wteFromDecimal } from '@/server/amounts';
import { dayFromDate } from '@/server/days';
import type { Tx } from '@/server/db';

export type OwnDeploymentRow = Awaited<ReturnType<typeof listOwnDeployments>>[number];

/** What a collaborative asked for, as it stands now, the last to move first. */
export async function listOwnDeployments(tx: Tx, actor: SessionActor, collaborativeId: string) {
  const visible = { in: coveredIds(actor, 'deployment:view', 'collaborative') };
  const rows = await tx.deployment.findMany({
    where: { AND: [{ collaborativeId }, { collaborativeId: visible }] },
    select: {
      id: true,
      reference: true,
      receivingPlaceId: true,
      professionKey: true,
      versions: {
        where: { recordedTo: null },
        select: { status: true, wte: true, validFrom: true, validTo: true, recordedFrom: true },
      },
      steps: { orderBy: { at: 'desc' }, take: 1, select: { at: true } },
    },
  });
  return rows
    .flatMap(({ versions: [version], steps: [step], ...row }) => {
      if (!version) return [];
      // When it came to where it is now; one that was loaded without steps moved when it was recorded.
      const since = step?.at ?? version.recordedFrom;
      return [
        {
          ...row,
          status: version.status,
          wte: wteFromDecimal(version.wte),
          from: dayFromDate(version.validFrom),
          lastDay: dayBefore(dayFromDate(version.validTo)),
          since,
          sinceDay: calendarDayInLondon(since.getTime()),
        },
      ];
    })
    .sort((a, b) => b.since.getTime() - a.since.getTime());
}
