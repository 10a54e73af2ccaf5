import type { GapTotal } from '@/domain/gaps/gap-totals';
import type { CalendarDay } from '@/domain/time/calendar-day';
import type { Wte } from '@/domain/wte/wte';
import { dataCoverView } from '@/i18n/data-cover';
import { formats } from '@/i18n/format';
import { nameIn } from '@/i18n/named';
import type { Locale } from '@/i18n/routing';
import {
  type GapColumn,
  type GapRow,
  type RegionApart,
  type RegionGaps,
  type RegionInputs,
  regionApart,
  regionGaps,
} from '@/server/gaps/region-gaps';
import type { HeatBand, HeatRow } from '@/ui/heat-table';
import { dashboardWords } from './dashboard-words';
import { absolute, bandOf, signedTenths, standingOf, tenths } from './figures';
import { type GapFilters, gapQuery } from './gap-filters';
import {
  columnTotal,
  type Frame,
  gapInterval,
  heatCell,
  placeLabel,
  shownColumns,
  sortedRows,
  totalCell,
} from './heat-cells';

function headline({ words, f, shows }: Frame, { all }: RegionGaps, need: string | null): string {
  if (shows === 'required' && need !== null && all.required !== null) {
    const supplied = all.supplied ?? 0;
    const bound = (gap: Wte | null) => tenths(f, ((gap ?? 0) + supplied) as Wte);
    const interval = words('interval', { low: bound(all.gapLow), high: bound(all.gapHigh) });
    return words('region.requiredHeadline', { need, required: tenths(f, all.required), interval });
  }
  if (all.gap === null) return words('region.headlineUnknown');
  const standing = standingOf(all.gap);
  return words('region.headline', {
    standing,
    gap: tenths(f, absolute(all.gap)),
    interval: gapInterval(words, f, all),
  });
}

export interface TileView {
  readonly key: string;
  readonly name: string;
  readonly text: string;
  readonly title: string;
  readonly band: HeatBand;
}

function tiles({ words, f, locale }: Frame, rows: readonly GapRow[]) {
  const clusters = rows.filter(({ place }) => place.kind === 'cluster');
  const views = clusters.map(({ place, total }): TileView => {
    const name = nameIn(locale, place);
    const text = total.gap === null ? words('unknownMark') : signedTenths(f, total.gap);
    const title = words('region.tiles.tile', { place: name, gap: text });
    return { key: place.id, name, text, title, band: bandOf(total.gap) };
  });
  const short = clusters.filter(
    ({ total }) => (total.gap ?? 0) > 0 && standingOf(total.gap as Wte) === 'short',
  );
  const title = words('region.tiles.title', {
    short: f.number(short.length),
    clusters: f.number(clusters.length),
  });
  return { title, tiles: views };
}

function apartRows({ words, f }: Frame, apart: RegionApart) {
  const row = (key: 'placed' | 'unplaced' | 'hospital' | 'other' | 'total') => ({
    key,
    label: words(`region.apart.${key}`),
    wte: f.wteFigure(apart[key]),
  });
  return { rows: [row('placed'), row('unplaced'), row('hospital'), row('other')], totals: [row('total')] };
}

function supportRows(frame: Frame, inputs: RegionInputs) {
  const gaps = regionGaps(inputs, 'support');
  if (!gaps.columns.some(({ asked }) => asked)) return null;
  const figure = (wte: Wte | null) => (wte === null ? frame.words('unknownMark') : tenths(frame.f, wte));
  const row = (key: string, label: string, total: GapTotal) => ({
    key,
    label,
    required: figure(total.required),
    supplied: figure(total.supplied),
    gap: total.gap === null ? frame.words('unknownMark') : signedTenths(frame.f, total.gap),
  });
  return {
    rows: sortedRows(frame, gaps.rows)
      .filter(({ total }) => total.of > 0)
      .map(({ place, total }) => row(place.id, placeLabel(frame.locale, frame.words, place), total)),
    totals: [row('all', frame.words('region.table.allPlaces'), gaps.all)],
  };
}

/** The region's inputs cut to the need and the professions that were asked for, so that every sentence is about these. */
function asAsked(given: RegionInputs, { pathwayId, professions }: GapFilters): RegionInputs {
  const pathways = given.pathways.filter(({ id }) => id === pathwayId);
  return {
    ...given,
    pathways: pathways.length > 0 ? pathways : given.pathways,
    professions:
      professions.length > 0
        ? given.professions.filter(({ key }) => professions.includes(key))
        : given.professions,
  };
}

/** Support workers of the chosen professions; nothing at all where only others have a need for them. */
function supportPart(frame: Frame, inputs: RegionInputs) {
  const shown = supportRows(frame, inputs);
  return shown || frame.filters.professions.length === 0 ? { shown } : null;
}

export type RegionGapsView = ReturnType<typeof regionGapsView>;

/** Everything that the region's dashboard says, ready to show. */
export function regionGapsView(locale: Locale, given: RegionInputs, filters: GapFilters, today: CalendarDay) {
  const words = dashboardWords(locale);
  const f = formats(locale);
  const pathway = given.pathways.find(({ id }) => id === filters.pathwayId);
  const inputs = asAsked(given, filters);
  const frame: Frame = { locale, f, words, today, filters, shows: pathway ? 'required' : 'gap' };
  const gaps = regionGaps(inputs);
  const columns = shownColumns(frame, gaps);
  const rows = sortedRows(frame, gaps.rows);
  const day = f.day(filters.day);
  const apart = regionApart(gaps.supply, inputs.places, 'registered');
  const furthest = columns.reduce<GapColumn | null>(
    (worst, column) => ((column.total.gap ?? 0) > (worst?.total.gap ?? 0) ? column : worst),
    null,
  );

  const heatRow = (row: GapRow): HeatRow => ({
    key: row.place.id,
    label: placeLabel(locale, words, row.place),
    cells: {
      ...Object.fromEntries(
        columns.map(({ profession }) => {
          const cell = row.cells.find((one) => one.profession.key === profession.key);
          return [profession.key, cell ? heatCell(frame, cell) : { band: 'unknown', text: '' }];
        }),
      ),
      all: totalCell(frame, row.total),
    },
  });
  const isEmpty = (row: GapRow) =>
    row.place.kind === 'county' &&
    row.cells.every(({ planned, gap }) => planned === 'elsewhere' && !gap.supplied);
  const absent = gaps.columns.filter((column) => !column.asked && column.supplied === 0);

  return {
    region: nameIn(locale, given.region),
    day,
    title: words('region.title'),
    badDay: filters.badDay ? words('filter.badDay', { day }) : null,
    headline: headline(frame, gaps, pathway ? nameIn(locale, pathway) : null),
    beside: [
      pathway ? words('region.requiredOnly') : worstSentence(frame, gaps),
      filters.professions.length > 0 && columns.length > 0
        ? words('region.chosen', {
            professions: f.list(columns.map(({ profession }) => nameIn(locale, profession))),
          })
        : null,
    ]
      .filter(Boolean)
      .join(' '),
    coverage: dataCoverView(locale, inputs),
    known: words('region.known', { known: f.number(gaps.all.known), of: gaps.all.of }),
    table: {
      title: tableTitle(frame, furthest, gaps),
      caption: words(pathway ? 'region.table.requiredCaption' : 'region.table.caption', { day }),
      columns: [
        ...columns.map(({ profession }) => ({ key: profession.key, label: nameIn(locale, profession) })),
        { key: 'all', label: words('region.table.allProfessions') },
      ],
      rows: columns.length > 0 ? rows.filter((row) => !isEmpty(row)).map(heatRow) : [],
      totals: [
        {
          key: 'all',
          label: words('region.table.allPlaces'),
          cells: {
            ...Object.fromEntries(
              columns.map(({ profession, total }) => [profession.key, columnTotal(frame, total)]),
            ),
            all: totalCell(frame, gaps.all),
          },
        },
      ],
      absent:
        absent.length > 0 && !pathway && !filters.all && filters.professions.length === 0
          ? words('region.table.absent', {
              professions: f.list(absent.map(({ profession }) => nameIn(locale, profession)).sort(f.compare)),
            })
          : null,
      source: words('region.table.source', { day }),
    },
    sentence: words(pathway ? 'region.table.requiredSentence' : 'region.table.sentence'),
    even: words(pathway ? 'region.legend.required' : 'region.legend.even'),
    // One need alone has no gap, so nothing to draw or to set beside it.
    tiles: pathway ? null : tiles(frame, rows),
    apart: {
      title: words('region.apart.title', {
        moved: f.wteFigure(apart.moved),
        total: f.wteFigure(apart.total),
      }),
      caption: words('region.apart.caption', { day }),
      ...apartRows(frame, apart),
      wide:
        apart.unplacedWide > 0 ? words('region.apart.wide', { wte: f.wteFigure(apart.unplacedWide) }) : null,
      unbacked:
        apart.unbacked > 0 ? words('region.apart.unbacked', { wte: f.wteFigure(apart.unbacked) }) : null,
      source: words('region.apart.source', { day }),
    },
    support: pathway ? null : supportPart(frame, inputs),
    supportCaption: words('region.support.caption', { day }),
    choices: {
      professions: f
        .sortBy(given.professions, (profession) => nameIn(locale, profession))
        .map((profession) => ({ value: profession.key, label: nameIn(locale, profession) })),
      pathways: given.pathways.map((one) => ({ value: one.id, label: nameIn(locale, one) })),
    },
    query: gapQuery(filters, today),
    queryWithAll: gapQuery({ ...filters, all: true }, today),
  };
}

function worstSentence({ words, f, locale }: Frame, { worst, all }: RegionGaps): string | null {
  if (worst?.gap.gap)
    return words('region.worst', {
      place: worst.place.kind === 'region' ? words('region.table.wholeRegion') : nameIn(locale, worst.place),
      profession: nameIn(locale, worst.profession),
      gap: tenths(f, worst.gap.gap),
    });
  return all.gap === null ? null : words('region.noShortfall');
}

function tableTitle(
  { words, f, locale, shows }: Frame,
  furthest: GapColumn | null,
  { all }: RegionGaps,
): string {
  if (shows === 'required') return words('region.table.requiredTitle');
  if (all.gap === null) return words('region.table.titleUnknown');
  return words('region.table.title', {
    standing: furthest ? 'short' : 'other',
    profession: furthest ? nameIn(locale, furthest.profession) : '',
    gap: furthest?.total.gap ? tenths(f, furthest.total.gap) : '',
  });
}
