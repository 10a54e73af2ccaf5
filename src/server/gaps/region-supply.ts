import { type Supply, type SupplyRow, supplyByPlace } from '@/domain/workforce/supply';
import type { Wte } from '@/domain/wte/wte';
import type { DeploymentSupply, TeamPlacementOn, TeamSupply } from './team-supply';
import type { Employer } from './teams-and-employers';

export interface SupplyInputs {
  readonly employers: readonly Employer[];
  readonly teams: readonly TeamSupply[];
  readonly placements: readonly TeamPlacementOn[];
  readonly deployments: readonly DeploymentSupply[];
}

/** Supply of the employers of one region, and apart from it that of the employers that serve the whole country. */
export interface RegionSupply {
  readonly own: Supply;
  /** Only what is placed in the region is the region's; what they have not placed belongs to no region. */
  readonly wide: Supply;
}

type Amount = (row: TeamSupply) => Wte;

function rowsOf(teams: readonly TeamSupply[], amount: Amount): SupplyRow[] {
  return teams.map((row) => ({
    teamId: row.teamId,
    bodyId: row.employerId,
    setting: row.setting,
    professionKey: row.professionKey,
    tier: row.tier,
    inPost: amount(row),
  }));
}

/**
 * What an employer of another region lends is taken as held: its own figures are not this region's to see, and what
 * it agreed to lend works here.
 */
function lentFromElsewhere(deployments: readonly DeploymentSupply[]): SupplyRow[] {
  return deployments.map(({ fromTeamId, hostId, professionKey, tier, wte }) => ({
    teamId: fromTeamId,
    bodyId: hostId,
    setting: 'other',
    professionKey,
    tier,
    inPost: wte,
  }));
}

const inPost: Amount = (row) => row.inPost;

/** Everything that works in a region on the day, with the deployments that move it. */
export function regionSupply(inputs: SupplyInputs, amount: Amount = inPost): RegionSupply {
  const { employers, teams, placements, deployments } = inputs;
  const employerOf = new Map(employers.map((employer) => [employer.id, employer]));
  const split = (servesCountry: boolean) =>
    teams.filter((row) => employerOf.get(row.employerId)?.servesCountry === servesCountry);
  const wideTeams = split(true);
  const wideIds = new Set(wideTeams.map(({ teamId }) => teamId));
  const ownTeams = split(false);
  const ownIds = new Set(ownTeams.map(({ teamId }) => teamId));
  const fromWide = deployments.filter(({ fromTeamId }) => wideIds.has(fromTeamId));
  const fromOwn = deployments.filter(({ fromTeamId }) => ownIds.has(fromTeamId));
  const lent = deployments.filter(({ hostId }) => !employerOf.has(hostId));
  return {
    own: supplyByPlace([...rowsOf(ownTeams, amount), ...lentFromElsewhere(lent)], placements, [
      ...fromOwn,
      ...lent,
    ]),
    wide: supplyByPlace(rowsOf(wideTeams, amount), placements, fromWide),
  };
}

/** The same day without any deployment: where the team maps alone have the WTE. */
export function regionSupplyByTeamMap(inputs: SupplyInputs, amount: Amount = inPost): RegionSupply {
  return regionSupply({ ...inputs, deployments: [] }, amount);
}
