import type { Tier } from '../governance/deployment-facts';
import {
  addWte,
  type Share,
  smallerWte,
  splitByShares,
  subtractWte,
  sumWte,
  type Wte,
  ZERO_WTE,
} from '../wte/wte';
import { isCommunitySetting, type Setting } from './community-setting';

/** WTE in post in a team, on one day. Rows of one team, profession and tier (bands) add up. */
export interface SupplyRow {
  readonly teamId: string;
  readonly bodyId: string;
  readonly setting: Setting;
  readonly professionKey: string;
  readonly tier: Tier;
  readonly inPost: Wte;
  /** Of these, away for long: shown apart, and still in post. */
  readonly longAbsent?: Wte;
}

/** The employer's team map: the share of a team's WTE that works at a place. */
export interface TeamPlacement {
  readonly teamId: string;
  readonly placeId: string;
  readonly share: Share;
}

/** A deployment that counts as supply on the day (`countsAsSupply`). */
export interface SuppliedDeployment {
  readonly fromTeamId: string;
  readonly professionKey: string;
  readonly tier: Tier;
  readonly receivingPlaceId: string;
  readonly setting: Setting;
  readonly wte: Wte;
}

export interface SupplyCell {
  readonly placeId: string;
  readonly professionKey: string;
  readonly tier: Tier;
  /** By the team map alone, before any deployment. */
  readonly placed: Wte;
  readonly deployedIn: Wte;
  readonly deployedOut: Wte;
  /** placed − deployedOut + deployedIn: what counts against need. */
  readonly supplied: Wte;
  readonly longAbsent: Wte;
}

interface ApartCell {
  readonly professionKey: string;
  readonly tier: Tier;
  readonly wte: Wte;
}

export interface Supply {
  readonly cells: readonly SupplyCell[];
  /** In primary and community settings, but at no place of the team map: a visible total, by profession and tier. */
  readonly unplaced: readonly ApartCell[];
  /** Hospital and other settings: WTE in post, less what is deployed out of them. */
  readonly otherSettings: readonly (ApartCell & { readonly setting: Setting })[];
  /** WTE deployed from teams whose rows do not hold it (none, or less): flagged, and never counted. */
  readonly unbacked: readonly (SuppliedDeployment & { readonly uncovered: Wte })[];
}

interface Source {
  readonly teamId: string;
  readonly setting: Setting;
  readonly professionKey: string;
  readonly tier: Tier;
  inPost: Wte;
  longAbsent: Wte;
  deployedOut: Wte;
}

type OpenCell = { -readonly [Key in keyof SupplyCell]: SupplyCell[Key] };

const keyOf = (...parts: readonly string[]) => JSON.stringify(parts);

function gather(rows: readonly SupplyRow[]): Map<string, Source> {
  const sources = new Map<string, Source>();
  for (const { teamId, setting, professionKey, tier, inPost, longAbsent = ZERO_WTE } of rows) {
    const key = keyOf(teamId, professionKey, tier);
    const source = sources.get(key);
    if (source) {
      source.inPost = addWte(source.inPost, inPost);
      source.longAbsent = addWte(source.longAbsent, longAbsent);
    } else {
      const deployedOut = ZERO_WTE;
      sources.set(key, { teamId, setting, professionKey, tier, inPost, longAbsent, deployedOut });
    }
  }
  return sources;
}

/** Totals by key, kept in the order in which they first appear. */
class Totals<Cell extends { wte: Wte }> {
  readonly cells = new Map<string, Cell>();

  add(key: string, cell: Cell): void {
    const before = this.cells.get(key);
    this.cells.set(key, before ? { ...cell, wte: addWte(before.wte, cell.wte) } : cell);
  }

  list(): Cell[] {
    return [...this.cells.values()].filter(({ wte }) => wte !== 0);
  }
}

class Cells {
  readonly byKey = new Map<string, OpenCell>();

  at(placeId: string, professionKey: string, tier: Tier): OpenCell {
    const key = keyOf(placeId, professionKey, tier);
    const found = this.byKey.get(key);
    if (found) return found;
    const none = { placed: ZERO_WTE, deployedIn: ZERO_WTE, deployedOut: ZERO_WTE, supplied: ZERO_WTE };
    const made: OpenCell = { placeId, professionKey, tier, ...none, longAbsent: ZERO_WTE };
    this.byKey.set(key, made);
    return made;
  }
}

function difference(before: readonly Wte[], after: readonly Wte[], index: number): Wte {
  return subtractWte(before[index] ?? ZERO_WTE, after[index] ?? ZERO_WTE);
}

/**
 * Supply by place, profession and tier on one day. A deployment moves WTE from where the team map has it to where it
 * works and never creates any: it leaves its team before the team is split over places, so that the receiving place
 * rises by exactly its WTE and the places of the releasing team fall by exactly as much together. What a team does
 * not hold cannot leave it. Throws RangeError where a team's shares come to more than one.
 */
export function supplyByPlace(
  rows: readonly SupplyRow[],
  placements: readonly TeamPlacement[],
  deployments: readonly SuppliedDeployment[],
): Supply {
  const sources = gather(rows);
  const cells = new Cells();
  const unplaced = new Totals<ApartCell & { wte: Wte }>();
  const otherSettings = new Totals<ApartCell & { wte: Wte; setting: Setting }>();
  const unbacked: (SuppliedDeployment & { uncovered: Wte })[] = [];

  for (const deployment of deployments) {
    const { fromTeamId, professionKey, tier, receivingPlaceId, setting, wte } = deployment;
    const source = sources.get(keyOf(fromTeamId, professionKey, tier));
    const left = source ? subtractWte(source.inPost, source.deployedOut) : ZERO_WTE;
    const moved = smallerWte(wte, left);
    if (moved < wte) unbacked.push({ ...deployment, uncovered: subtractWte(wte, moved) });
    if (!source || moved === 0) continue;
    source.deployedOut = addWte(source.deployedOut, moved);
    if (isCommunitySetting(setting)) {
      const cell = cells.at(receivingPlaceId, professionKey, tier);
      cell.deployedIn = addWte(cell.deployedIn, moved);
    } else {
      const key = keyOf(setting, professionKey, tier);
      otherSettings.add(key, { setting, professionKey, tier, wte: moved });
    }
  }

  const byTeam = Map.groupBy(placements, ({ teamId }) => teamId);
  for (const { teamId, setting, professionKey, tier, inPost, longAbsent, deployedOut } of sources.values()) {
    const staying = subtractWte(inPost, deployedOut);
    if (!isCommunitySetting(setting)) {
      const key = keyOf(setting, professionKey, tier);
      otherSettings.add(key, { setting, professionKey, tier, wte: staying });
      continue;
    }
    const map = byTeam.get(teamId) ?? [];
    const shares = map.map(({ share }) => share);
    const before = splitByShares(inPost, shares);
    const after = splitByShares(staying, shares);
    const absent = splitByShares(longAbsent, shares);
    map.forEach(({ placeId }, index) => {
      const cell = cells.at(placeId, professionKey, tier);
      cell.placed = addWte(cell.placed, before.parts[index] ?? ZERO_WTE);
      cell.deployedOut = addWte(cell.deployedOut, difference(before.parts, after.parts, index));
      cell.longAbsent = addWte(cell.longAbsent, absent.parts[index] ?? ZERO_WTE);
    });
    unplaced.add(keyOf(professionKey, tier), { professionKey, tier, wte: after.unplaced });
  }

  const finished = [...cells.byKey.values()].map((cell) => ({
    ...cell,
    supplied: addWte(subtractWte(cell.placed, cell.deployedOut), cell.deployedIn),
  }));
  return { cells: finished, unplaced: unplaced.list(), otherSettings: otherSettings.list(), unbacked };
}

/** Everything that a supply holds, wherever it is: no deployment changes it. */
export function totalSupply({ cells, unplaced, otherSettings }: Supply): Wte {
  return sumWte([
    ...cells.map(({ supplied }) => supplied),
    ...unplaced.map(({ wte }) => wte),
    ...otherSettings.map(({ wte }) => wte),
  ]);
}
