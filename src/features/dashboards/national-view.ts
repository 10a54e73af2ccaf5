import type { CalendarDay } from '@/domain/time/calendar-day';
import { type Formats, formats } from '@/i18n/format';
import { nameIn } from '@/i18n/named';
import type { Locale } from '@/i18n/routing';
import { type DashboardWords, dashboardWords } from './dashboard-words';
import {
  ALL,
  COUNTRY,
  type NationalCell,
  type NationalFigures,
  type NationalTier,
  nationalCell,
  TIERS,
} from './national-figures';

export interface NationalRow {
  readonly key: string;
  readonly label: string;
  readonly cells: Readonly<Record<string, string>>;
}

/** Columns by region in the order of their names, then the employers of all of it, then the country. */
export function nationalColumns(locale: Locale, f: Formats, words: DashboardWords, figures: NationalFigures) {
  const regions = figures.regions.map((region) => ({ key: region.id, label: nameIn(locale, region) }));
  return [
    ...f.sortBy(regions, ({ label }) => label),
    { key: COUNTRY, label: words('national.countryWide') },
    { key: ALL, label: words('national.all') },
  ];
}

export function nationalProfessions(locale: Locale, f: Formats, figures: NationalFigures) {
  const professions = figures.professions.map((one) => ({ key: one.key, label: nameIn(locale, one) }));
  return f.sortBy(professions, ({ label }) => label);
}

function cellText(f: Formats, words: DashboardWords, cell: NationalCell): string {
  if (cell === 'hidden') return words('national.suppressed');
  return cell === 'unknown' ? words('unknownMark') : f.wteFigure(cell);
}

/** How many employers are in the figures, and how old the oldest of their data are; null without any. */
export function nationalCoverage(locale: Locale, figures: NationalFigures): string | null {
  const f = formats(locale);
  const words = dashboardWords(locale);
  const days = figures.employers.flatMap(({ oldest }): CalendarDay[] => (oldest ? [oldest] : []));
  const [oldest] = [...days].sort();
  if (!oldest) return null;
  return words('national.coverage', {
    sent: f.number(days.length),
    of: figures.employers.length,
    day: f.day(oldest),
  });
}

function employersView(locale: Locale, figures: NationalFigures) {
  const f = formats(locale);
  const words = dashboardWords(locale);
  return nationalColumns(locale, f, words, figures)
    .filter(({ key }) => key !== ALL)
    .map(({ key, label }) => {
      const own = figures.employers.filter(({ region }) => region === key);
      const sent = own.filter(({ oldest }) => oldest !== null);
      const names = sent.map((employer) => nameIn(locale, employer)).sort(f.compare);
      const [oldest] = sent.flatMap(({ oldest }) => oldest ?? []).sort();
      return {
        key,
        label,
        number: words('national.employers.number', { sent: f.number(sent.length), of: f.number(own.length) }),
        names: names.length > 0 ? f.list(names) : words('national.employers.none'),
        oldest: oldest ? f.day(oldest) : '',
      };
    });
}

export type NationalView = ReturnType<typeof nationalView>;

/** The page of a national reader, ready to show: figures are texts, suppressed ones a word. */
export function nationalView(locale: Locale, figures: NationalFigures) {
  const f = formats(locale);
  const words = dashboardWords(locale);
  const day = f.day(figures.day);
  const regions = nationalColumns(locale, f, words, figures);
  const isKnown = ({ key }: { readonly key: string }) => nationalCell(figures, key, ALL, ALL) !== 'unknown';
  const columns = regions.filter(isKnown);
  const without = regions.filter((one) => one.key !== ALL && !isKnown(one)).map(({ label }) => label);
  const row = (key: string, label: string, tier: NationalTier): NationalRow => ({
    key,
    label,
    cells: Object.fromEntries(
      columns.map((column) => [column.key, cellText(f, words, nationalCell(figures, column.key, key, tier))]),
    ),
  });
  const professions = nationalProfessions(locale, f, figures);
  const registered = nationalCell(figures, ALL, ALL, 'registered');
  const support = nationalCell(figures, ALL, ALL, 'support');
  const shown = (cell: NationalCell) => typeof cell === 'number';
  const all = [...figures.cells.values()];
  return {
    title: words('national.title'),
    day,
    headline: shown(registered)
      ? words('national.headline', { wte: f.wteFigure(registered) })
      : words(registered === 'hidden' ? 'national.headlineHidden' : 'national.headlineUnknown'),
    support: shown(support) ? words('national.support', { wte: f.wteFigure(support) }) : null,
    coverage: nationalCoverage(locale, figures),
    /** Columns of nothing but what is not known are left out and named: the page stays short on a telephone. */
    withoutData:
      columns.length > 0 && without.length > 0
        ? words('national.withoutData', { regions: f.list(without) })
        : null,
    columns,
    tables: (columns.length > 0 ? ([...TIERS, ALL] as const) : []).map((tier) => {
      const title = words(`national.table.${tier}`);
      return {
        tier,
        title,
        caption: words('national.table.caption', { title, day }),
        rows: professions.map(({ key, label }) => row(key, label, tier)),
        totals: [row(ALL, words('national.total'), tier)],
      };
    }),
    note: all.includes('hidden') ? words('national.footnote') : null,
    source: words('national.table.source', { day }),
    employers: employersView(locale, figures),
  };
}
