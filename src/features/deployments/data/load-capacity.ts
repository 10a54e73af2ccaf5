import 'server-only';
import type { CapacityFacts, HostFacts, Tier } from '@/domain/governance/deployment-facts';
import type { CalendarDay } from '@/domain/time/calendar-day';
import { wteFromDecimal } from '@/server/amounts';
import { dateFromDay, dayFromDate, dayFromDateOrNull } from '@/server/days';
import type { Tx } from '@/server/db';
import type { Prisma } from '@/server/prisma/client';

/** Contract of one assignment, and what other deployments hold of it. */
export async function loadAssignmentCapacity(
  tx: Tx,
  assignmentId: string,
  without: string,
): Promise<CapacityFacts> {
  const versions = await tx.assignmentVersion.findMany({
    where: { assignmentId, recordedTo: null },
    select: { contractedWte: true, validFrom: true, validTo: true },
  });
  return {
    contracted: versions.map(({ contractedWte, ...days }) => ({
      ...periodOf(days),
      wte: wteFromDecimal(contractedWte),
    })),
    others: await loadReservations(tx, { assignmentId }, without),
  };
}

/** What a team has in post in one profession and tier, and what other deployments without names hold of it. */
export async function loadTeamCapacity(
  tx: Tx,
  teamId: string,
  professionKey: string,
  tier: Tier,
  without: string,
): Promise<CapacityFacts> {
  const versions = await tx.teamRowVersion.findMany({
    where: { recordedTo: null, row: { teamId, professionKey, tier } },
    select: { inPostWte: true, validFrom: true, validTo: true },
  });
  const from = { fromTeamId: teamId, assignmentId: null, tier, deployment: { professionKey } };
  return {
    contracted: versions.map(({ inPostWte, ...days }) => ({
      ...periodOf(days),
      wte: wteFromDecimal(inPostWte),
    })),
    others: await loadReservations(tx, from, without),
  };
}

/** The employer and the regions it serves on a day. */
export async function loadHost(tx: Tx, id: string, day: CalendarDay): Promise<HostFacts> {
  const on = dateFromDay(day);
  const { kind, serves } = await tx.body.findUniqueOrThrow({
    where: { id },
    select: {
      kind: true,
      serves: {
        where: {
          AND: [
            { OR: [{ validFrom: null }, { validFrom: { lte: on } }] },
            { OR: [{ validTo: null }, { validTo: { gt: on } }] },
          ],
        },
        select: { placeId: true },
      },
    },
  });
  const served = await tx.place.findMany({
    where: { id: { in: serves.map(({ placeId }) => placeId) } },
    select: { id: true, kind: true },
  });
  return {
    id,
    kind,
    servesRegionIds: served.filter((place) => place.kind === 'region').map((place) => place.id),
    servesAllWales: served.some((place) => place.kind === 'country'),
  };
}

async function loadReservations(tx: Tx, from: Prisma.DeploymentVersionWhereInput, without: string) {
  const versions = await tx.deploymentVersion.findMany({
    where: { ...from, recordedTo: null, deploymentId: { not: without } },
    select: { wte: true, status: true, validFrom: true, validTo: true },
  });
  return versions.map(({ wte, status, ...days }) => ({
    ...periodOf(days),
    status,
    wte: wteFromDecimal(wte),
  }));
}

function periodOf({ validFrom, validTo }: { validFrom: Date; validTo: Date | null }) {
  return { from: dayFromDate(validFrom), to: dayFromDateOrNull(validTo) };
}
