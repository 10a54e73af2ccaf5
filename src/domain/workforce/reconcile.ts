import { addWte, subtractWte, sumWte, type Wte, ZERO_WTE } from '../wte/wte';
import { placeTeams, type TeamLine } from './place-team';
import { type SuppliedDeployment, type SupplyRow, supplyByPlace, type TeamPlacement } from './supply';

/** From the narrowest to the widest. */
export const LEVELS = ['cluster', 'county', 'region', 'country'] as const;
export type Level = (typeof LEVELS)[number];

/** A place and those around it, itself included, by what kind they are. */
export interface PlaceLevels {
  readonly placeId: string;
  readonly around: readonly { readonly placeId: string; readonly kind: string }[];
}

/** WTE of one profession and tier at one place of a level, everything inside it counted. */
export interface LevelCell {
  readonly placeId: string;
  readonly professionKey: string;
  readonly tier: SupplyRow['tier'];
  readonly wte: Wte;
}

/** One profession and tier, once from the teams and once from the places. */
export interface ReconciledLine {
  readonly professionKey: string;
  readonly tier: SupplyRow['tier'];
  /** In post, by the teams' rows alone. */
  readonly inPost: Wte;
  /** By each level: at a place of it, and placed but at none of it (a wider place, or one across two). */
  readonly levels: Readonly<Record<Level, { readonly at: Wte; readonly beyond: Wte }>>;
  readonly unplaced: Wte;
  readonly otherSettings: Wte;
  /** In post less everything that the places, and what is apart from them, come to; zero where both views agree. */
  readonly difference: Wte;
  /** Deployed, but held by no team's rows: in neither view. */
  readonly unbacked: Wte;
}

export interface Reconciliation {
  readonly teams: readonly TeamLine[];
  readonly levels: Readonly<Record<Level, readonly LevelCell[]>>;
  readonly lines: readonly ReconciledLine[];
}

const keyOf = (...parts: readonly string[]) => JSON.stringify(parts);

/** The one place of a level that a place lies in; null where there is none, or where it lies across several. */
function placeAt(level: Level, place: PlaceLevels | undefined): string | null {
  const found = (place?.around ?? []).filter(({ kind }) => kind === level);
  return found.length === 1 ? (found[0]?.placeId ?? null) : null;
}

/**
 * The same supply of one employer on one day seen twice: by team, and by place at every level. The place view is worked
 * out from all teams at once, the employer view from each team alone; where they did not come to the same, the
 * difference would say so.
 */
export function reconcile(
  rows: readonly SupplyRow[],
  placements: readonly TeamPlacement[],
  deployments: readonly SuppliedDeployment[],
  places: readonly PlaceLevels[],
): Reconciliation {
  const supply = supplyByPlace(rows, placements, deployments);
  const placeOf = new Map(places.map((place) => [place.placeId, place]));
  const levels = { cluster: [], county: [], region: [], country: [] } as Record<Level, LevelCell[]>;
  for (const level of LEVELS) {
    const cells = new Map<string, LevelCell>();
    for (const { placeId: id, professionKey, tier, supplied } of supply.cells) {
      const placeId = placeAt(level, placeOf.get(id));
      if (placeId === null || supplied === 0) continue;
      const key = keyOf(placeId, professionKey, tier);
      const wte = addWte(cells.get(key)?.wte ?? ZERO_WTE, supplied);
      cells.set(key, { placeId, professionKey, tier, wte });
    }
    levels[level] = [...cells.values()];
  }

  const teams = placeTeams(rows, placements, deployments);
  const subjects = new Map(
    [...rows, ...supply.unbacked].map(({ professionKey, tier }) => [
      keyOf(professionKey, tier),
      { professionKey, tier },
    ]),
  );
  const lines = [...subjects.values()].map(({ professionKey, tier }) => {
    type Subject = Pick<ReconciledLine, 'professionKey' | 'tier'>;
    const total = <Row extends Subject>(list: readonly Row[], amount: (row: Row) => Wte) =>
      sumWte(list.filter((row) => row.professionKey === professionKey && row.tier === tier).map(amount));
    const supplied = total(supply.cells, (cell) => cell.supplied);
    const split = (level: Level) => {
      const at = total(levels[level], ({ wte }) => wte);
      return { at, beyond: subtractWte(supplied, at) };
    };
    const inPost = total(teams, (team) => team.inPost);
    const unplaced = total(supply.unplaced, ({ wte }) => wte);
    const otherSettings = total(supply.otherSettings, ({ wte }) => wte);
    return {
      professionKey,
      tier,
      inPost,
      levels: {
        cluster: split('cluster'),
        county: split('county'),
        region: split('region'),
        country: split('country'),
      },
      unplaced,
      otherSettings,
      difference: subtractWte(inPost, sumWte([supplied, unplaced, otherSettings])),
      unbacked: total(supply.unbacked, ({ uncovered }) => uncovered),
    };
  });
  return { teams, levels, lines };
}
