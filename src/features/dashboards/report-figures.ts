import { establishmentGap, vacancy } from '@/domain/gaps/establishment';
import type { GapTotal } from '@/domain/gaps/gap-totals';
import { isCommunitySetting } from '@/domain/workforce/community-setting';
import type { SupplyCell } from '@/domain/workforce/supply';
import { subtractWte, sumWte, type Wte, ZERO_WTE } from '@/domain/wte/wte';
import type { DashboardProfession } from '@/server/gaps/professions';
import { type RegionGaps, type RegionInputs, regionGaps } from '@/server/gaps/region-gaps';
import { type RegionSupply, regionSupplyByTeamMap } from '@/server/gaps/region-supply';
import type { TeamSupply } from '@/server/gaps/team-supply';
import { type ReportPlace, reportPlaces } from './report-places';

/** A profession in one region on one day, registered staff in primary and community settings. */
export interface ReportFigures {
  readonly inPost: Wte;
  /** Of these, the employer's own. */
  readonly inPostOwn: Wte;
  /** Budgeted WTE where a budget is recorded; null where none is. */
  readonly budgeted: Wte | null;
  /** In post in teams without a recorded budget: outside budget and vacancy. */
  readonly withoutBudget: Wte;
  /** Out of the region's team maps, and into its places, by deployment. */
  readonly deployedOut: Wte;
  readonly deployedIn: Wte;
  readonly unplaced: Wte;
  /** in post − deployed out + deployed in − not placed. */
  readonly supplied: Wte;
  readonly deployments: { readonly compliant: number; readonly all: number };
  readonly total: GapTotal;
  readonly vacancy: Wte | null;
  readonly establishment: Wte | null;
}

export interface ReportRow extends ReportFigures {
  readonly profession: DashboardProfession;
}

export interface Report {
  readonly rows: readonly ReportRow[];
  readonly all: ReportFigures;
  readonly places: readonly ReportPlace[];
  readonly gaps: RegionGaps;
}

type Keys = ReadonlySet<string>;

/** Adds up the region's part of a supply: what is placed in it, and what its own employers have not placed. */
function sums(supply: RegionSupply, inRegion: ReadonlySet<string>, professions: Keys) {
  const mine = (cell: { readonly professionKey: string; readonly tier: string }) =>
    cell.tier === 'registered' && professions.has(cell.professionKey);
  const cells = [...supply.own.cells, ...supply.wide.cells].filter(
    (cell) => mine(cell) && inRegion.has(cell.placeId),
  );
  const sum = (of: (cell: SupplyCell) => Wte) => sumWte(cells.map(of));
  return {
    placed: sum((cell) => cell.placed),
    out: sum((cell) => cell.deployedOut),
    in: sum((cell) => cell.deployedIn),
    supplied: sum((cell) => cell.supplied),
    unplaced: sumWte(supply.own.unplaced.filter(mine).map(({ wte }) => wte)),
  };
}

/**
 * The figures of one employer's report for one region. They are made from what the region's dashboard is made from,
 * so that the two cannot differ.
 */
export function reportFigures(inputs: RegionInputs, bodyId: string, compliant: ReadonlySet<string>): Report {
  const gaps = regionGaps(inputs);
  const inRegion = new Set(inputs.places.map(({ id }) => id));
  const byTeamMap = (amount: (row: TeamSupply) => Wte) => regionSupplyByTeamMap(inputs, amount);
  const inPost = byTeamMap((row) => row.inPost);
  const own = byTeamMap((row) => (row.employerId === bodyId ? row.inPost : ZERO_WTE));
  const budgeted = byTeamMap((row) => row.budgeted ?? ZERO_WTE);
  const unbudgeted = byTeamMap((row) => (row.budgeted === null ? row.inPost : ZERO_WTE));
  const community = inputs.teams.filter(
    (row) => isCommunitySetting(row.setting) && row.tier === 'registered',
  );

  const figures = (total: GapTotal, of: Keys): ReportFigures => {
    const whole = (supply: RegionSupply) => {
      const { placed, unplaced } = sums(supply, inRegion, of);
      return sumWte([placed, unplaced]);
    };
    const now = sums(gaps.supply, inRegion, of);
    const before = sums(inPost, inRegion, of);
    const hasBudget = community.some((row) => of.has(row.professionKey) && row.budgeted !== null);
    const budget = hasBudget ? whole(budgeted) : null;
    const withoutBudget = whole(unbudgeted);
    const all = sumWte([before.placed, before.unplaced]);
    const deployments = inputs.deployments.filter(
      (row) => row.tier === 'registered' && of.has(row.professionKey) && inRegion.has(row.receivingPlaceId),
    );
    return {
      inPost: all,
      inPostOwn: whole(own),
      budgeted: budget,
      withoutBudget,
      // What leaves a team leaves its unplaced part too.
      deployedOut: sumWte([now.out, subtractWte(before.unplaced, now.unplaced)]),
      deployedIn: now.in,
      unplaced: now.unplaced,
      supplied: now.supplied,
      deployments: {
        all: deployments.length,
        compliant: deployments.filter(({ deploymentId }) => compliant.has(deploymentId)).length,
      },
      total,
      vacancy: vacancy(budget, subtractWte(all, withoutBudget)),
      establishment: establishmentGap(total.required, budget),
    };
  };

  const rows = gaps.columns
    .map(
      ({ profession, total }): ReportRow => ({
        profession,
        ...figures(total, new Set([profession.key])),
      }),
    )
    .filter((row) => row.total.of > 0 || row.inPost > 0 || row.deployedIn > 0 || (row.budgeted ?? 0) > 0);
  // As in the dashboard: a total covers the professions that a pathway asks for.
  const asked = new Set(
    gaps.columns.filter((column) => column.asked).map(({ profession }) => profession.key),
  );
  return { rows, all: figures(gaps.all, asked), places: reportPlaces(inputs, gaps), gaps };
}
