import { subtractWte, sumWte, type Wte, ZERO_WTE } from '../wte/wte';
import { type SuppliedDeployment, type SupplyRow, supplyByPlace, type TeamPlacement } from './supply';

/** What one team has of one profession and tier, and where it works on the day. All of it together is `inPost`. */
export interface TeamLine {
  readonly teamId: string;
  readonly professionKey: string;
  readonly tier: SupplyRow['tier'];
  readonly inPost: Wte;
  /** Of those in post, away for long. */
  readonly longAbsent: Wte;
  /** Deployed to another place or setting: it is counted where it works. */
  readonly deployedOut: Wte;
  /** Where it works in primary and community settings, deployments counted at the receiving place. */
  readonly places: readonly { readonly placeId: string; readonly wte: Wte }[];
  readonly unplaced: Wte;
  readonly otherSettings: Wte;
  /** Deployed, but not held by the team: counted nowhere. */
  readonly unbacked: Wte;
}

const keyOf = (...parts: readonly string[]) => JSON.stringify(parts);

/**
 * The employer's view: each team by itself, split by its own team map and moved by its own deployments. It uses the
 * rules of `supplyByPlace` on one team at a time, so that there is one way of splitting and not two.
 */
export function placeTeams(
  rows: readonly SupplyRow[],
  placements: readonly TeamPlacement[],
  deployments: readonly SuppliedDeployment[],
): readonly TeamLine[] {
  const placementsOf = Map.groupBy(placements, ({ teamId }) => teamId);
  const deploymentsOf = Map.groupBy(deployments, (one) => keyOf(one.fromTeamId, one.professionKey, one.tier));
  const groups = Map.groupBy(rows, (row) => keyOf(row.teamId, row.professionKey, row.tier));
  return [...groups].flatMap(([key, team]) => {
    const [first] = team;
    if (!first) return [];
    const { teamId, professionKey, tier } = first;
    const moved = deploymentsOf.get(key) ?? [];
    const supply = supplyByPlace(team, placementsOf.get(teamId) ?? [], moved);
    const uncovered = sumWte(supply.unbacked.map((one) => one.uncovered));
    return [
      {
        teamId,
        professionKey,
        tier,
        inPost: sumWte(team.map(({ inPost }) => inPost)),
        longAbsent: sumWte(team.map(({ longAbsent }) => longAbsent ?? ZERO_WTE)),
        deployedOut: subtractWte(sumWte(moved.map(({ wte }) => wte)), uncovered),
        places: supply.cells
          .filter(({ supplied }) => supplied !== 0)
          .map(({ placeId, supplied }) => ({ placeId, wte: supplied })),
        unplaced: sumWte(supply.unplaced.map(({ wte }) => wte)),
        otherSettings: sumWte(supply.otherSettings.map(({ wte }) => wte)),
        unbacked: uncovered,
      },
    ];
  });
}
