import 'server-only';
import type { CalendarDay } from '@/domain/time/calendar-day';
import type { Tx } from '@/server/db';
import { findDataAges, listCountedOnce, listLastFiles } from './data-cover';
import { listPlacePopulations } from './place-populations';
import { listProfessions } from './professions';
import type { RegionInputs } from './region-gaps';
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
  const professions = await listProfessions(tx);
  const employers = await listRegionEmployers(tx, around, day);
  return readDay(tx, { region, places, populations, pathways, professions, employers }, day);
}

/** The same region on another day, with the places, pathways and employers that it has now. */
export function findRegionInputsLater(tx: Tx, inputs: RegionInputs, day: CalendarDay): Promise<RegionInputs> {
  return readDay(tx, inputs, day);
}

type DayParts = 'day' | 'files' | 'ages' | 'countedOnce' | 'factors' | 'teams' | 'placements' | 'deployments';

/** What differs from day to day. */
async function readDay(
  tx: Tx,
  lasting: Omit<RegionInputs, DayParts>,
  day: CalendarDay,
): Promise<RegionInputs> {
  const { region, places, populations, pathways, professions, employers } = lasting;
  const serving = new Set(employers.map(({ id }) => id));
  const inRegion = new Set(places.map(({ id }) => id));
  const factors = await listFactorsInForce(tx, pathways, day);
  // Whoever reads: the region's figures count its employers and no others.
  const teams = (await listTeamSupply(tx, day)).filter(({ employerId }) => serving.has(employerId));
  const files = await listLastFiles(tx, day);
  const ages = await findDataAges(tx, region.id, day);
  const countedOnce = (await listCountedOnce(tx, day)).filter(({ employerId }) => serving.has(employerId));
  const placements = await listTeamPlacements(tx, day);
  const deployments = (await listDeploymentSupply(tx, day)).filter(
    ({ hostId, receivingPlaceId }) => serving.has(hostId) || inRegion.has(receivingPlaceId),
  );
  return {
    day,
    files,
    ages,
    countedOnce,
    region,
    places,
    populations,
    professions,
    employers,
    pathways,
    factors,
    teams,
    placements,
    deployments,
  };
}
