import 'server-only';
import { addMonths, type CalendarDay } from '@/domain/time/calendar-day';
import type { Tx } from '@/server/db';
import { type GapCell, type RegionInputs, regionGaps } from '@/server/gaps/region-gaps';
import { findRegionInputs, findRegionInputsLater } from '@/server/gaps/region-inputs';
import { findRegionOf } from '@/server/gaps/region-places';
import { listFixedTermSupply } from '@/server/gaps/team-supply';
import { listTeamNames } from '@/server/gaps/teams-and-employers';
import { fixedTermAt, gapSupply } from '../gap-supply';
import { listGapDecisions, listGapDeployments, listOpenableDeployments } from './gap-story';

/** Months ahead at which the gap is worked out from what is already recorded. */
const AHEAD = [3, 6] as const;

function cellIn(inputs: RegionInputs, placeId: string, professionKey: string): GapCell | null {
  const row = regionGaps(inputs).rows.find(({ place }) => place.id === placeId);
  return row?.cells.find(({ profession }) => profession.key === professionKey) ?? null;
}

export type GapFigures = NonNullable<Awaited<ReturnType<typeof findGapFigures>>>;

/** One gap with everything behind it and what is being done about it; null where there is no such place or profession. */
export async function findGapFigures(tx: Tx, placeId: string, professionKey: string, day: CalendarDay) {
  const regionId = await findRegionOf(tx, placeId, day);
  const inputs = regionId ? await findRegionInputs(tx, regionId, day) : null;
  const cell = inputs ? cellIn(inputs, placeId, professionKey) : null;
  if (!inputs || !cell) return null;
  const { place, profession } = cell;
  const supply = gapSupply(inputs, place, profession);
  const fixedTerm = fixedTermAt(inputs, await listFixedTermSupply(tx, day), place, profession);

  const ahead: { readonly day: CalendarDay; readonly cell: GapCell }[] = [{ day, cell }];
  for (const months of AHEAD) {
    const later = addMonths(day, months);
    const then = await findRegionInputsLater(tx, inputs, later);
    const cellThen = cellIn(then, placeId, professionKey);
    if (cellThen) ahead.push({ day: later, cell: cellThen });
  }

  const moving = [...supply.deploymentsIn, ...supply.deploymentsOut];
  const teamIds = [
    ...supply.teams.map(({ teamId }) => teamId),
    ...fixedTerm.map(({ teamId }) => teamId),
    ...moving.map(({ fromTeamId }) => fromTeamId),
  ];
  return {
    inputs,
    cell,
    supply,
    fixedTerm,
    ahead,
    teamNames: await listTeamNames(tx, [...new Set(teamIds)]),
    openable: await listOpenableDeployments(
      tx,
      moving.map(({ deploymentId }) => deploymentId),
    ),
    decisions: await listGapDecisions(tx, placeId, professionKey),
    deployments: await listGapDeployments(tx, placeId, professionKey),
  };
}
