import { SMALL_NUMBERS, suppressTable } from '@/domain/privacy/suppress-table';
import { cellKey, type Dimension, type TableCell } from '@/domain/privacy/table-grid';
import type { CalendarDay } from '@/domain/time/calendar-day';
import { type Wte, ZERO_WTE } from '@/domain/wte/wte';
import type { Named } from '@/i18n/named';

/** Adds up all regions, all professions, both tiers. */
export const ALL = 'all' as const;
/** Stands for the employers that serve the whole country, or more than one region. */
export const COUNTRY = 'country' as const;
export const TIERS = ['registered', 'support'] as const;
export type NationalTier = (typeof TIERS)[number] | typeof ALL;

/** One sum as the database adds it up; `null` is the total over that dimension. */
export interface NationalSum {
  readonly region: string | null;
  readonly profession: string | null;
  readonly tier: string | null;
  readonly inPost: Wte;
  /** Of it, WTE of rows without names: nobody knows how many people they are. */
  readonly uncounted: Wte;
  readonly people: number;
}

export interface NationalEmployer extends Named {
  readonly region: string;
  /** Null where it has sent nothing for the day. */
  readonly oldest: CalendarDay | null;
}

export interface NationalFrame {
  readonly day: CalendarDay;
  readonly country: Named;
  readonly regions: readonly (Named & { readonly id: string })[];
  readonly professions: readonly (Named & { readonly key: string })[];
  readonly employers: readonly NationalEmployer[];
}

/** A figure that may be shown. Hidden: it rests on too few people, or would give away one that does. */
export type NationalCell = Wte | 'hidden' | 'unknown';

/** What pages and files show; a figure that is suppressed is not in it. */
export interface NationalFigures extends NationalFrame {
  readonly cells: ReadonlyMap<string, NationalCell>;
}

export function nationalCell(
  { cells }: NationalFigures,
  region: string,
  profession: string,
  tier: NationalTier,
): NationalCell {
  return cells.get(cellKey([region, profession, tier])) ?? 'unknown';
}

/** People that a sum rests on; null where rows without names are among it and the named ones alone are too few. */
function peopleOf({ people, uncounted }: NationalSum): number | null {
  return uncounted > 0 && people < SMALL_NUMBERS.fewestPeople ? null : people;
}

function dimensionsOf({ regions, professions }: NationalFrame): readonly Dimension[] {
  const withAll = (categories: readonly string[]) => ({ categories, groups: [{ key: ALL, of: categories }] });
  return [
    withAll([...regions.map(({ id }) => id), COUNTRY]),
    withAll(professions.map(({ key }) => key)),
    withAll(TIERS),
  ];
}

/**
 * The country's figures with small ones suppressed, for every output at once. Where no employer of a region has sent
 * anything, its figures are not known: unknown is not zero.
 */
export function nationalFigures(frame: NationalFrame, sums: readonly NationalSum[]): NationalFigures {
  const dimensions = dimensionsOf(frame);
  const given = sums.map(
    (sum): TableCell => ({
      at: [sum.region ?? ALL, sum.profession ?? ALL, sum.tier ?? ALL],
      value: sum.inPost,
      people: peopleOf(sum),
    }),
  );
  const hidden = suppressTable(dimensions, given);
  const values = new Map(given.map(({ at, value }) => [cellKey(at), value]));
  const sent = new Set(frame.employers.filter(({ oldest }) => oldest !== null).map(({ region }) => region));
  const cellAt = (key: string, isKnown: boolean): NationalCell => {
    if (!isKnown) return 'unknown';
    return hidden.has(key) ? 'hidden' : (values.get(key) ?? ZERO_WTE);
  };
  const [regions = [], professions = [], tiers = []] = dimensions.map(({ categories }) => [
    ...categories,
    ALL,
  ]);
  const cells = regions.flatMap((region) =>
    professions.flatMap((profession) =>
      tiers.map((tier): [string, NationalCell] => {
        const key = cellKey([region, profession, tier]);
        return [key, cellAt(key, region === ALL ? sent.size > 0 : sent.has(region))];
      }),
    ),
  );
  return { ...frame, cells: new Map(cells) };
}
