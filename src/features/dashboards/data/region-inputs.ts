import 'server-only';
import type { CalendarDay } from '@/domain/time/calendar-day';
import type { Tx } from '@/server/db';
import type { RegionInputs } from '../region-gaps';
import { listPlacePopulations } from './place-populations';
import { listProfessions } from './professions';
import { listFactorsInForce, listRegionPathways } from './region-pathways';
import { listRegionPlaces } from './region-places';
import { listDeploymentSupply, listTeamPlacements, listTeamSupply } from './team-supply';
import { listRegionEmployers } from './teams-and-employers';

/** Everything that the region's figures on the day are made of; null where there is no such region on that day. */
export async function findRegionInputs(
  tx: Tx,
  regionId: string,
  day: CalendarDay,
): Promise<RegionInputs | null> {
  const places = await listRegionPlaces(tx, regionId, day);
  const region = places.find(({ id }) => id === regionId);
  if (!region) return null;
  const around = region.line.map(({ placeId }) => placeId);
  const populations = await listPlacePopulations(
    tx,
    places.map(({ id }) => id),
  );
  const pathways = await listRegionPathways(tx, regionId);
  const factors = await listFactorsInForce(tx, pathways, day);
  const professions = await listProfessions(tx);
  const employers = await listRegionEmployers(tx, around, day);
  const serving = new Set(employers.map(({ id }) => id));
  // Whoever reads: the region's figures count its employers and no others.
  const teams = (await listTeamSupply(tx, day)).filter(({ employerId }) => serving.has(employerId));
  const placements = await listTeamPlacements(tx, day);
  const inRegion = new Set(places.map(({ id }) => id));
  const deployments = (await listDeploymentSupply(tx, day)).filter(
    ({ hostId, receivingPlaceId }) => serving.has(hostId) || inRegion.has(receivingPlaceId),
  );
  return {
    day,
    region,
    places,
    populations,
    pathways,
    factors,
    professions,
    employers,
    teams,
    placements,
    deployments,
  };
}
