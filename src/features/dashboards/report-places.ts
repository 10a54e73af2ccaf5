import type { GapTotal } from '@/domain/gaps/gap-totals';
import type { CalendarDay } from '@/domain/time/calendar-day';
import { sumWte, type Wte } from '@/domain/wte/wte';
import type { Named } from '@/i18n/named';
import { type GapRow, plannedAt, type RegionGaps, type RegionInputs } from '@/server/gaps/region-gaps';
import type { DeploymentSupply } from '@/server/gaps/team-supply';

/** A place's figures over the professions that a pathway asks for: what the region's table has in its last column. */
export interface ReportPlace {
  readonly place: GapRow['place'];
  readonly total: GapTotal;
  /** Out of what the team maps have here, and into here; of a profession planned for the region, at the region. */
  readonly deployedOut: Wte;
  readonly deployedIn: Wte;
}

/** The places of the region from the dashboard's own result, those left out that have neither a need nor staff. */
export function reportPlaces({ region, places }: RegionInputs, gaps: RegionGaps): readonly ReportPlace[] {
  const inRegion = new Set(places.map(({ id }) => id));
  const asked = new Map(
    gaps.columns
      .filter((column) => column.asked)
      .map(({ profession }) => [profession.key, plannedAt(profession)]),
  );
  const moves = [...gaps.supply.own.cells, ...gaps.supply.wide.cells].flatMap((cell) => {
    const level = asked.get(cell.professionKey);
    if (!level || cell.tier !== 'registered' || !inRegion.has(cell.placeId)) return [];
    return [{ ...cell, countedAt: level === 'region' ? region.id : cell.placeId }];
  });
  return gaps.rows
    .filter(({ total }) => total.of > 0)
    .map(({ place, total }) => {
      const here = moves.filter(({ countedAt }) => countedAt === place.id);
      return {
        place,
        total,
        deployedOut: sumWte(here.map(({ deployedOut }) => deployedOut)),
        deployedIn: sumWte(here.map(({ deployedIn }) => deployedIn)),
      };
    });
}

/** A deployment that counts on the day, and touches the region at either end. */
export interface ReportMove {
  readonly id: string;
  readonly reference: string;
  readonly professionKey: string;
  readonly tier: DeploymentSupply['tier'];
  readonly wte: Wte;
  readonly startsOn: CalendarDay;
  readonly endsBefore: CalendarDay;
  readonly host: Named | null;
  /** Where the team map has the team that it leaves; none where the map has it nowhere. */
  readonly from: readonly Named[];
  readonly to: Named | null;
  /** Null where the reader may not see what the rules said. */
  readonly compliant: boolean | null;
  readonly openable: boolean;
}

/** Deployments of the day that work in the region or take from its employers' teams, whoever else they serve. */
export function movesOfRegion({
  deployments,
  employers,
  placements,
  places,
}: RegionInputs): readonly DeploymentSupply[] {
  const inRegion = new Set(places.map(({ id }) => id));
  const own = new Set(employers.filter(({ servesCountry }) => !servesCountry).map(({ id }) => id));
  const mapped = new Set(
    placements.filter(({ placeId }) => inRegion.has(placeId)).map(({ teamId }) => teamId),
  );
  return deployments.filter(
    ({ hostId, fromTeamId, receivingPlaceId }) =>
      inRegion.has(receivingPlaceId) || own.has(hostId) || mapped.has(fromTeamId),
  );
}
