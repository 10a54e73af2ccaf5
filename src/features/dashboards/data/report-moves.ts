import 'server-only';
import type { Tx } from '@/server/db';
import type { RegionInputs } from '@/server/gaps/region-gaps';
import { movesOfRegion, type ReportMove } from '../report-places';
import { listOpenableDeployments } from './gap-story';
import type { ReportDeployment } from './report';

const NAMES = { id: true, nameEn: true, nameCy: true } as const;

/** The deployments behind the report's figures, with names of both ends and what the rules said last. */
export async function listReportMoves(
  tx: Tx,
  inputs: RegionInputs,
  judged: readonly ReportDeployment[],
): Promise<readonly ReportMove[]> {
  const moves = movesOfRegion(inputs);
  const teams = new Set(moves.map(({ fromTeamId }) => fromTeamId));
  const mapped = inputs.placements.filter(({ teamId }) => teams.has(teamId));
  const placeIds = [
    ...moves.map(({ receivingPlaceId }) => receivingPlaceId),
    ...mapped.map(({ placeId }) => placeId),
  ];
  const places = await tx.place.findMany({ where: { id: { in: placeIds } }, select: NAMES });
  const hosts = await tx.body.findMany({
    where: { id: { in: moves.map(({ hostId }) => hostId) } },
    select: NAMES,
  });
  const openable = await listOpenableDeployments(
    tx,
    moves.map(({ deploymentId }) => deploymentId),
  );
  const outcomes = new Map(judged.map(({ id, outcome }) => [id, outcome]));
  return moves.map(({ deploymentId, fromTeamId, hostId, receivingPlaceId, ...move }) => {
    const at = new Set(mapped.filter(({ teamId }) => teamId === fromTeamId).map(({ placeId }) => placeId));
    const outcome = outcomes.get(deploymentId);
    return {
      ...move,
      id: deploymentId,
      host: hosts.find(({ id }) => id === hostId) ?? null,
      from: places.filter(({ id }) => at.has(id)),
      to: places.find(({ id }) => id === receivingPlaceId) ?? null,
      compliant: outcome === undefined ? null : outcome === 'agreed',
      openable: openable.has(deploymentId),
    };
  });
}
