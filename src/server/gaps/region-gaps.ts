import { type GapTotal, gapTotal } from '@/domain/gaps/gap-totals';
import {
  type RequiredRange,
  requiredRange,
  type WorkforceGap,
  workforceGap,
} from '@/domain/gaps/workforce-gap';
import type { Tier } from '@/domain/governance/deployment-facts';
import type { Requirement } from '@/domain/needs/required-wte';
import type { CalendarDay } from '@/domain/time/calendar-day';
import type { DataAges, SentData } from '@/domain/workforce/completeness';
import { addWte, sumWte, type Wte, ZERO_WTE } from '@/domain/wte/wte';
import type { CountedOnceTotal } from './data-cover';
import { type NeedInputs, requirementsAt } from './place-requirements';
import type { DashboardProfession } from './professions';
import type { RegionPlace } from './region-places';
import { type RegionSupply, regionSupply, type SupplyInputs } from './region-supply';

/** Everything that a region's figures on one day are made of. */
export interface RegionInputs extends NeedInputs, SupplyInputs {
  readonly day: CalendarDay;
  readonly region: RegionPlace;
  readonly professions: readonly DashboardProfession[];
  /** The last file taken of each employer by then, by employer: how complete and how old the figures are. */
  readonly files: ReadonlyMap<string, SentData>;
  readonly ages: DataAges | null;
  /** Left out of the figures until a person settles it. */
  readonly countedOnce: readonly CountedOnceTotal[];
}

export interface GapCell {
  readonly place: RegionPlace;
  readonly profession: DashboardProfession;
  readonly gap: WorkforceGap;
  /** What the region's pathways ask for here; null where none asks for the profession. */
  readonly requirement: Requirement | null;
  /**
   * `here`: the profession's need stands at this kind of place. `elsewhere`: it stands at a narrower or wider one;
   * WTE that the team map has here is part of the total all the same.
   */
  readonly planned: 'here' | 'elsewhere';
}

export interface GapColumn {
  readonly profession: DashboardProfession;
  /** Whether any pathway asks for the profession: without one, every place is unknown. */
  readonly asked: boolean;
  /** WTE that works in the region's places on the day, in primary and community settings. */
  readonly supplied: Wte;
  readonly total: GapTotal;
}

export interface GapRow {
  readonly place: RegionPlace;
  /** In the order of the columns. */
  readonly cells: readonly GapCell[];
  readonly total: GapTotal;
}

export interface RegionGaps {
  readonly columns: readonly GapColumn[];
  readonly rows: readonly GapRow[];
  readonly all: GapTotal;
  /** The largest shortfall; null where there is none that is known. */
  readonly worst: GapCell | null;
  readonly supply: RegionSupply;
}

type SuppliedAt = (placeId: string, professionKey: string) => Wte;

/** Supply of one tier in the region's places, by place and profession. */
export function suppliedInRegion(
  supply: RegionSupply,
  places: readonly RegionPlace[],
  tier: Tier,
): SuppliedAt {
  const inRegion = new Set(places.map(({ id }) => id));
  const byKey = new Map<string, Wte>();
  for (const cell of [...supply.own.cells, ...supply.wide.cells]) {
    if (cell.tier !== tier || !inRegion.has(cell.placeId)) continue;
    const key = `${cell.placeId} ${cell.professionKey}`;
    byKey.set(key, addWte(byKey.get(key) ?? ZERO_WTE, cell.supplied));
  }
  return (placeId, professionKey) => byKey.get(`${placeId} ${professionKey}`) ?? ZERO_WTE;
}

/** At which kind of row a profession's need stands; a footprint that is none of our rows stands at the region. */
export function plannedAt({ footprint }: DashboardProfession): 'cluster' | 'county' | 'region' {
  return footprint === 'cluster' || footprint === 'county' ? footprint : 'region';
}

const NOTHING: RequiredRange = { low: ZERO_WTE, central: ZERO_WTE, high: ZERO_WTE };

/** Required − supplied on one day, place by place and profession by profession, for one tier. */
export function regionGaps(inputs: RegionInputs, tier: Tier = 'registered'): RegionGaps {
  const { places, region, professions, pathways } = inputs;
  const supply = regionSupply(inputs);
  const supplied = suppliedInRegion(supply, places, tier);
  const inAll = (key: string) => sumWte(places.map(({ id }) => supplied(id, key)));
  const shares = pathways.flatMap(({ blocks }) => blocks.flatMap((block) => block.shares));
  const asked = new Set(
    shares.filter((share) => share.tier === tier).map(({ professionKey }) => professionKey),
  );
  const of = (kind: RegionPlace['kind']) => places.filter((place) => place.kind === kind);

  const grid = [...of('cluster'), ...of('county'), region].map((place) => {
    const requirements = requirementsAt(inputs, place).filter((row) => row.tier === tier);
    const cells = professions.map((profession): GapCell => {
      const level = plannedAt(profession);
      const requirement = requirements.find((row) => row.professionKey === profession.key) ?? null;
      if (place.kind === level) {
        // A need that stands at the region counts whatever works anywhere in it.
        const here = level === 'region' ? inAll(profession.key) : supplied(place.id, profession.key);
        const gap = workforceGap(requiredRange(requirement), here);
        return { place, profession, gap, requirement, planned: 'here' };
      }
      const here = level === 'region' ? ZERO_WTE : supplied(place.id, profession.key);
      const gap = workforceGap(here === 0 ? null : NOTHING, here);
      return { place, profession, gap, requirement: null, planned: 'elsewhere' };
    });
    return { place, cells };
  });

  const known = new Set(
    grid.flatMap((row) => row.cells.filter(isKnownHere).map(({ profession }) => profession.key)),
  );
  const settled = grid.map((row) => ({ ...row, cells: row.cells.map((cell) => settle(cell, known)) }));
  const cells = settled.flatMap((row) => row.cells);
  const totalOf = (some: readonly GapCell[]) =>
    gapTotal(some.filter((cell) => belongsToTotal(cell, asked)).map(({ gap }) => gap));
  const rows = settled.map((row): GapRow => ({ ...row, total: totalOf(row.cells) }));
  const columns = professions.map((profession): GapColumn => {
    const { key } = profession;
    const total = totalOf(cells.filter((cell) => cell.profession.key === key));
    return { profession, asked: asked.has(key), supplied: inAll(key), total };
  });
  const short = cells.filter(({ planned, gap }) => planned === 'here' && (gap.gap ?? 0) > 0);
  return {
    columns,
    rows,
    all: totalOf(cells),
    worst: short.reduce<GapCell | null>(
      (worst, cell) => (worst && (worst.gap.gap ?? 0) >= (cell.gap.gap ?? 0) ? worst : cell),
      null,
    ),
    supply,
  };
}

const isKnownHere = ({ planned, gap }: GapCell) => planned === 'here' && gap.gap !== null;

/** WTE placed for a wider or narrower place is no surplus against a need that nobody knows anywhere. */
function settle(cell: GapCell, known: ReadonlySet<string>): GapCell {
  return cell.planned === 'here' || known.has(cell.profession.key)
    ? cell
    : { ...cell, gap: workforceGap(null, cell.gap.supplied) };
}

/**
 * Totals cover the professions that a pathway asks for. WTE at a place where its profession's need does not stand
 * belongs to the total if any need for that profession is known.
 */
function belongsToTotal({ planned, profession: { key }, gap }: GapCell, asked: ReadonlySet<string>): boolean {
  return planned === 'here' ? asked.has(key) : gap.gap !== null;
}

/** What stands beside the gaps: not placed, in other settings, moved. */
export interface RegionApart {
  /** In the region's places, in primary and community settings. */
  readonly placed: Wte;
  /** In these settings, of the region's own employers, at no place of their team maps. */
  readonly unplaced: Wte;
  /** The same, of employers that serve the whole country: it belongs to no one region. */
  readonly unplacedWide: Wte;
  readonly hospital: Wte;
  readonly other: Wte;
  /** WTE that works elsewhere than its team map says. */
  readonly moved: Wte;
  /** placed + unplaced + hospital + other: a deployment within the region does not change it. */
  readonly total: Wte;
  /** Deployed from teams whose rows do not hold it: counted nowhere. */
  readonly unbacked: Wte;
}

export function regionApart(
  { own, wide }: RegionSupply,
  places: readonly RegionPlace[],
  tier: Tier,
): RegionApart {
  const inRegion = new Set(places.map(({ id }) => id));
  const sum = (cells: readonly { readonly tier: Tier; readonly wte: Wte }[]) =>
    sumWte(cells.filter((cell) => cell.tier === tier).map(({ wte }) => wte));
  const cells = [...own.cells, ...wide.cells].filter(
    (cell) => cell.tier === tier && inRegion.has(cell.placeId),
  );
  const placed = sumWte(cells.map((cell) => cell.supplied));
  const unplaced = sum(own.unplaced);
  const hospital = sum(own.otherSettings.filter(({ setting }) => setting === 'hospital'));
  const other = sum(own.otherSettings.filter(({ setting }) => setting !== 'hospital'));
  return {
    placed,
    unplaced,
    unplacedWide: sum(wide.unplaced),
    hospital,
    other,
    moved: sumWte(cells.map(({ deployedIn }) => deployedIn)),
    total: sumWte([placed, unplaced, hospital, other]),
    unbacked: sumWte(
      [...own.unbacked, ...wide.unbacked]
        .filter((item) => item.tier === tier)
        .map(({ uncovered }) => uncovered),
    ),
  };
}
