import type { GapTotal } from '@/domain/gaps/gap-totals';
import type { WorkforceGap } from '@/domain/gaps/workforce-gap';
import type { CalendarDay } from '@/domain/time/calendar-day';
import type { Wte } from '@/domain/wte/wte';
import type { Formats } from '@/i18n/format';
import { nameIn } from '@/i18n/named';
import type { Locale } from '@/i18n/routing';
import {
  type GapCell,
  type GapColumn,
  type GapRow,
  plannedAt,
  type RegionGaps,
} from '@/server/gaps/region-gaps';
import type { HeatCell } from '@/ui/heat-table';
import type { DashboardWords } from './dashboard-words';
import { bandOf, signedTenths, tenths } from './figures';
import { type GapFilters, gapQuery } from './gap-filters';

/** What every part of the region's page is said with. */
export type Frame = {
  readonly locale: Locale;
  readonly f: Formats;
  readonly words: DashboardWords;
  readonly today: CalendarDay;
  readonly filters: GapFilters;
  /** With one need alone there is no gap: staff are not recorded by need. */
  readonly shows: 'gap' | 'required';
};

const hasStaff = ({ gap }: GapCell) => (gap.supplied ?? 0) > 0;

/** Why a cell has no gap of its own, in words. */
export function cellNote(words: DashboardWords, cell: GapCell): string | undefined {
  if (cell.planned === 'elsewhere') {
    if (cell.gap.gap !== null) return words('region.cell.widePlaced');
    if (hasStaff(cell)) return words('region.cell.wideUnknown');
    const level = plannedAt(cell.profession);
    if (level === 'region') return words('region.cell.plannedRegion');
    return words(level === 'county' ? 'region.cell.plannedCounty' : 'region.cell.plannedCluster');
  }
  const { requirement } = cell;
  if (requirement === null) return words('region.cell.noPathway');
  if (requirement.known) return undefined;
  return words(
    requirement.missing.some(({ what }) => what === 'population')
      ? 'region.cell.population'
      : 'region.cell.factor',
  );
}

function shownFigure({ shows }: Frame, gap: WorkforceGap): Wte | null {
  return shows === 'gap' ? gap.gap : gap.required;
}

function figureCell(frame: Frame, gap: WorkforceGap): Pick<HeatCell, 'band' | 'text'> {
  const figure = shownFigure(frame, gap);
  if (figure === null) return { band: 'unknown', text: frame.words('unknownMark') };
  return frame.shows === 'gap'
    ? { band: bandOf(figure), text: signedTenths(frame.f, figure) }
    : { band: 'even', text: tenths(frame.f, figure) };
}

export function heatCell(frame: Frame, cell: GapCell): HeatCell {
  const { words, locale, filters, today } = frame;
  const note = cellNote(words, cell);
  // Nothing is planned here and nobody placed anyone here: neither a figure nor a gap in our knowledge.
  if (cell.planned === 'elsewhere' && (!hasStaff(cell) || frame.shows === 'required'))
    return { band: 'even', text: words('elsewhereMark'), quiet: true, ...(note ? { note } : {}) };
  const href = `/${locale}/gaps/${cell.place.id}/${cell.profession.key}${gapQuery({ day: filters.day }, today)}`;
  return { ...figureCell(frame, cell.gap), href, ...(note ? { note } : {}) };
}

export function totalCell(frame: Frame, total: GapTotal): HeatCell {
  if (total.of === 0) return { band: 'even', text: frame.words('elsewhereMark'), quiet: true };
  const note = total.complete ? undefined : frame.words('region.cell.partly');
  return { ...figureCell(frame, total), ...(note ? { note } : {}) };
}

export function columnTotal(frame: Frame, total: GapTotal): HeatCell {
  return total.of === 0
    ? { band: 'unknown', text: frame.words('unknownMark'), note: frame.words('region.cell.noPathway') }
    : totalCell(frame, total);
}

/** The name of a row: the region's own row is the whole of it. */
export function placeLabel(locale: Locale, words: DashboardWords, place: GapRow['place']): string {
  if (place.kind === 'region') return words('region.table.wholeRegion');
  const name = nameIn(locale, place);
  return place.kind === 'county' ? words('region.table.county', { county: name }) : name;
}

export function sortedRows<Row extends Pick<GapRow, 'place'>>(
  { locale, f }: Pick<Frame, 'f' | 'locale'>,
  rows: readonly Row[],
): readonly Row[] {
  const of = (kind: GapRow['place']['kind']) =>
    f.sortBy(
      rows.filter(({ place }) => place.kind === kind),
      ({ place }) => nameIn(locale, place),
    );
  return [...of('cluster'), ...of('county'), ...of('region')];
}

/** "11.9 to 16.8" where all of it is a shortfall; with signs where the interval crosses or lies below zero. */
export function gapInterval(words: DashboardWords, f: Formats, gap: WorkforceGap): string {
  const [low, high] = [gap.gapLow ?? gap.gap, gap.gapHigh ?? gap.gap];
  if (low === null || high === null) return words('unknownMark');
  const show = low >= 0 ? tenths : signedTenths;
  return words('interval', { low: show(f, low), high: show(f, high) });
}

/** Columns with something to say, or those that were asked for; for one need, the professions that it asks for. */
export function shownColumns(
  { filters, f, locale }: Pick<Frame, 'f' | 'filters' | 'locale'>,
  gaps: RegionGaps,
): readonly GapColumn[] {
  const chosen = gaps.columns.filter(({ profession, asked, supplied }) =>
    filters.professions.length > 0
      ? filters.professions.includes(profession.key)
      : asked || (filters.pathwayId === null && (filters.all || supplied > 0)),
  );
  return f.sortBy(chosen, ({ profession }) => nameIn(locale, profession));
}
