import 'server-only';
import { peakReserved } from '@/domain/governance/peak-reserved';
import type { CalendarDay } from '@/domain/time/calendar-day';
import { DEPLOYMENT_STATUSES, reservesContract } from '@/domain/workforce/deployment-status';
import type { Wte } from '@/domain/wte/wte';
import { wteFromDecimal } from '@/server/amounts';
import { dateFromDay, dayFromDate } from '@/server/days';
import type { Tx } from '@/server/db';

const RESERVING = DEPLOYMENT_STATUSES.filter(reservesContract);

/** What deployments rest on: a post, or a team's profession and tier. */
export type RestsOn =
  | { readonly postNumber: string }
  | { readonly teamCode: string; readonly profession: string; readonly tier: string };

interface Asked {
  readonly employerId: string;
  readonly named: boolean;
  readonly asAt: CalendarDay;
}

/** The most WTE that deployments reserve on any day from the file's day on, by what they rest on. */
export async function findReservedPeaks(
  tx: Tx,
  { employerId, named, asAt }: Asked,
): Promise<{ readonly restsOn: RestsOn; readonly wte: Wte }[]> {
  const versions = await tx.deploymentVersion.findMany({
    where: {
      recordedTo: null,
      status: { in: RESERVING },
      validTo: { gt: dateFromDay(asAt) },
      deployment: { existingArrangement: false },
      ...(named ? { assignment: { employerId } } : { assignmentId: null, hostId: employerId }),
    },
    select: {
      ...{ wte: true, validFrom: true, validTo: true, tier: true, fromTeamId: true },
      assignment: { select: { postNumber: true } },
      deployment: { select: { professionKey: true } },
    },
  });
  const teams = await tx.team.findMany({
    where: { id: { in: versions.flatMap(({ fromTeamId }) => fromTeamId ?? []) } },
    select: { id: true, code: true },
  });
  const codes = new Map(teams.map(({ id, code }) => [id, code]));
  const reserved = new Map<string, { from: CalendarDay; to: CalendarDay; wte: Wte }[]>();
  for (const version of versions) {
    const restsOn: RestsOn = version.assignment
      ? { postNumber: version.assignment.postNumber }
      : {
          teamCode: codes.get(version.fromTeamId ?? '') ?? '',
          profession: version.deployment.professionKey,
          tier: version.tier,
        };
    const key = JSON.stringify(restsOn);
    const [from, to] = [dayFromDate(version.validFrom), dayFromDate(version.validTo)];
    reserved.set(key, [...(reserved.get(key) ?? []), { from, to, wte: wteFromDecimal(version.wte) }]);
  }
  return [...reserved].map(([key, periods]) => ({
    restsOn: JSON.parse(key) as RestsOn,
    wte: peakReserved({ from: asAt, to: null }, periods).wte,
  }));
}
