import type { Tier } from '@/domain/governance/deployment-facts';
import { type CalendarDay, compareDays } from '@/domain/time/calendar-day';
import { isCommunitySetting } from '@/domain/workforce/community-setting';
import { type SuppliedDeployment, supplyByPlace } from '@/domain/workforce/supply';
import { addWte, splitByShares, subtractWte, sumWte, type Wte, ZERO_WTE } from '@/domain/wte/wte';
import type { DashboardProfession } from '@/server/gaps/professions';
import { plannedAt, type RegionInputs } from '@/server/gaps/region-gaps';
import type { RegionPlace } from '@/server/gaps/region-places';
import { regionSupply } from '@/server/gaps/region-supply';
import type {
  DeploymentSupply,
  FixedTermSupply,
  TeamPlacementOn,
  TeamSupply,
} from '@/server/gaps/team-supply';

/** What one team has at the places that a gap counts. */
export interface TeamAtPlace {
  readonly teamId: string;
  readonly employerId: string;
  readonly setting: TeamSupply['setting'];
  /** The team's WTE in post of the profession, wherever it works. */
  readonly inPost: Wte;
  readonly placed: Wte;
  readonly deployedOut: Wte;
  readonly stays: Wte;
}

export interface FixedTermAtPlace {
  readonly teamId: string;
  readonly endsOn: CalendarDay | null;
  readonly fundingStream: string | null;
  readonly wte: Wte;
}

export interface GapSupply {
  readonly teams: readonly TeamAtPlace[];
  /** With the WTE that counts: what the releasing team does not hold does not. */
  readonly deploymentsIn: readonly (DeploymentSupply & { readonly counts: Wte })[];
  readonly deploymentsOut: readonly DeploymentSupply[];
  /** Of the profession in the region, in primary and community settings, at no place of a team map. */
  readonly unplacedInRegion: Wte;
}

/** The places whose supply counts against the gap: the place itself, or all of a region where the need stands there. */
export function countedPlaces(inputs: RegionInputs, place: RegionPlace, profession: DashboardProfession) {
  const whole = place.kind === 'region' && plannedAt(profession) === 'region';
  return new Set(whole ? inputs.places.map(({ id }) => id) : [place.id]);
}

function sharesOf(placements: readonly TeamPlacementOn[], teamId: string) {
  return placements.filter((placement) => placement.teamId === teamId);
}

const moveKey = ({ fromTeamId, receivingPlaceId, wte }: SuppliedDeployment) =>
  `${fromTeamId} ${receivingPlaceId} ${wte}`;

/** Who supplies a gap: team by team and deployment by deployment, by the same rules as the table. */
export function gapSupply(
  inputs: RegionInputs,
  place: RegionPlace,
  profession: DashboardProfession,
  tier: Tier = 'registered',
): GapSupply {
  const counted = countedPlaces(inputs, place, profession);
  const own = (row: { professionKey: string; tier: Tier }) =>
    row.professionKey === profession.key && row.tier === tier;
  const rows = inputs.teams.filter((row) => own(row) && isCommunitySetting(row.setting));
  const deployments = inputs.deployments.filter(own);
  const whole = regionSupply({ ...inputs, deployments });
  const uncovered = new Map(
    [...whole.own.unbacked, ...whole.wide.unbacked].map((item) => [moveKey(item), item.uncovered]),
  );
  let unplacedInRegion = ZERO_WTE;
  const teams = rows.flatMap((row): TeamAtPlace[] => {
    const map = sharesOf(inputs.placements, row.teamId);
    const supply = supplyByPlace(
      [{ ...row, bodyId: row.employerId, longAbsent: row.longAbsent ?? ZERO_WTE }],
      map,
      deployments.filter(({ fromTeamId }) => fromTeamId === row.teamId),
    );
    const isOwn = inputs.employers.some(({ id, servesCountry }) => id === row.employerId && !servesCountry);
    if (isOwn) unplacedInRegion = addWte(unplacedInRegion, sumWte(supply.unplaced.map(({ wte }) => wte)));
    // What a deployment brings to these places is listed as a deployment, not as its team's.
    const cells = supply.cells.filter((cell) => counted.has(cell.placeId));
    const placed = sumWte(cells.map((cell) => cell.placed));
    const deployedOut = sumWte(cells.map((cell) => cell.deployedOut));
    if (placed === 0) return [];
    const { teamId, employerId, setting, inPost } = row;
    return [
      { teamId, employerId, setting, inPost, placed, deployedOut, stays: subtractWte(placed, deployedOut) },
    ];
  });
  const here = new Set(teams.map(({ teamId }) => teamId));
  return {
    teams,
    deploymentsIn: deployments
      .filter(({ receivingPlaceId, setting }) => counted.has(receivingPlaceId) && isCommunitySetting(setting))
      .map((row) => ({ ...row, counts: subtractWte(row.wte, uncovered.get(moveKey(row)) ?? ZERO_WTE) })),
    deploymentsOut: deployments.filter(({ fromTeamId }) => here.has(fromTeamId)),
    unplacedInRegion,
  };
}

/** WTE at the gap's places that rests on money or contracts with an end, in the order of the ends. */
export function fixedTermAt(
  inputs: RegionInputs,
  fixedTerm: readonly FixedTermSupply[],
  place: RegionPlace,
  profession: DashboardProfession,
): readonly FixedTermAtPlace[] {
  const counted = countedPlaces(inputs, place, profession);
  const community = new Set(
    inputs.teams.filter(({ setting }) => isCommunitySetting(setting)).map(({ teamId }) => teamId),
  );
  return fixedTerm
    .filter((row) => row.professionKey === profession.key && row.tier === 'registered')
    .filter((row) => community.has(row.teamId))
    .flatMap(({ teamId, endsOn, fundingStream, wte }) => {
      const map = sharesOf(inputs.placements, teamId);
      const { parts } = splitByShares(
        wte,
        map.map(({ share }) => share),
      );
      const here = sumWte(parts.filter((_, index) => counted.has(map[index]?.placeId ?? '')));
      return here > 0 ? [{ teamId, endsOn, fundingStream, wte: here }] : [];
    })
    .sort((a, b) =>
      a.endsOn === null || b.endsOn === null
        ? Number(a.endsOn === null) - Number(b.endsOn === null)
        : compareDays(a.endsOn, b.endsOn),
    );
}
