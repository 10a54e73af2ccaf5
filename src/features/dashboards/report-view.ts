import { addDays, type CalendarDay } from '@/domain/time/calendar-day';
import { sumWte, type Wte } from '@/domain/wte/wte';
import { dataCoverView } from '@/i18n/data-cover';
import { type Formats, formats } from '@/i18n/format';
import { nameIn } from '@/i18n/named';
import type { Locale } from '@/i18n/routing';
import { words as allWords } from '@/i18n/words';
import { regionApart } from '@/server/gaps/region-gaps';
import type { FixedTermSupply } from '@/server/gaps/team-supply';
import type { TagTone } from '@/ui/tag';
import { type DashboardWords, dashboardWords } from './dashboard-words';
import type { Renewal, ReportData, ReportDeployment } from './data/report';
import { absolute, signedTenths, standingOf, tenths } from './figures';
import { gapInterval } from './heat-cells';
import { type ByQuarter, byQuarter, type Quarter } from './quarters';
import type { ReportFigures, ReportRow } from './report-figures';
import { movesPart, placesPart } from './report-places-view';

type Frame = {
  readonly locale: Locale;
  readonly f: Formats;
  readonly words: DashboardWords;
  readonly data: ReportData;
  readonly day: CalendarDay;
};

/** The name of a rule, in words that the whole portal shares; its code where this version has none. */
function ruleName(locale: Locale, code: string): string {
  const rules: Readonly<Record<string, { readonly title: string } | undefined>> =
    allWords[locale].findings.rules;
  return rules[code]?.title ?? code;
}

function professionName({ locale, data }: Frame, key: string): string {
  const profession = data.inputs.professions.find((one) => one.key === key);
  return profession ? nameIn(locale, profession) : key;
}

export type ReportLine = ReturnType<typeof line>;

function line({ words, f }: Frame, key: string, label: string, row: ReportFigures) {
  const unknown = words('unknownMark');
  const figure = (wte: Wte | null) => (wte === null ? unknown : f.wteFigure(wte));
  const { total, deployments } = row;
  const supplied = total.supplied ?? row.supplied;
  const bound = (gap: Wte | null) => tenths(f, ((gap ?? 0) + supplied) as Wte);
  return {
    key,
    label,
    required: total.required === null ? unknown : tenths(f, total.required),
    requiredInterval:
      total.required === null
        ? null
        : words('interval', { low: bound(total.gapLow), high: bound(total.gapHigh) }),
    budgeted: figure(row.budgeted),
    inPost: f.wteFigure(row.inPost),
    inPostOwn: f.wteFigure(row.inPostOwn),
    out: f.wteFigure(row.deployedOut),
    in: f.wteFigure(row.deployedIn),
    compliant:
      deployments.all === 0
        ? words('elsewhereMark')
        : words('report.table.compliantOf', {
            compliant: f.number(deployments.compliant),
            all: f.number(deployments.all),
          }),
    unplaced: f.wteFigure(row.unplaced),
    supplied: f.wteFigure(row.supplied),
    gap: total.gap === null ? unknown : signedTenths(f, total.gap),
    gapInterval: total.gap === null ? null : gapInterval(words, f, total),
    vacancy: figure(row.vacancy),
    establishment: row.establishment === null ? unknown : signedTenths(f, row.establishment),
    ratio: total.cover === null ? unknown : f.number(total.cover, { least: 2, most: 2 }),
  };
}

const WANTED: readonly (ReportDeployment['outcome'] | null)[] = ['refused', 'needs_exception', 'unconfirmed'];
const OVER: readonly ReportDeployment['status'][] = ['declined', 'withdrawn', 'ended'];
const TONES: Readonly<Record<'refused' | 'needs_exception' | 'unconfirmed' | 'agreed', TagTone>> = {
  refused: 'bad',
  needs_exception: 'attention',
  unconfirmed: 'attention',
  agreed: 'good',
};

/** Deployments of the employer's own staff that the gate stopped, or did not fully confirm. */
function decisionsWanted(frame: Frame) {
  const { data, words, f, locale } = frame;
  return data.deployments
    .filter(
      ({ hostId, outcome, status }) =>
        hostId === data.body.id && WANTED.includes(outcome) && !OVER.includes(status),
    )
    .map((row) => {
      const outcome = row.outcome ?? 'refused';
      return {
        key: row.id,
        href: `/${locale}/deployments/${row.id}`,
        text: words('report.decisions.line', {
          reference: row.reference,
          profession: professionName(frame, row.professionKey),
          place: nameIn(locale, row.place),
          wte: f.wteFigure(row.wte),
          from: f.day(row.startsOn),
        }),
        tag: { tone: TONES[outcome], text: words(`report.outcome.${outcome}`) },
        why:
          row.codes.length > 0
            ? words('report.why', { rules: f.list(row.codes.map((code) => ruleName(locale, code))) })
            : null,
      };
    });
}

function discordant(frame: Frame) {
  const { data, words, f, locale, day } = frame;
  const rows = data.deployments.filter(
    ({ existingArrangement, startsOn, endsBefore }) =>
      existingArrangement && startsOn <= day && day < endsBefore,
  );
  return {
    title: words('report.discordant.title', {
      some: rows.length > 0 ? 'yes' : 'other',
      wte: f.wteFigure(sumWte(rows.map(({ wte }) => wte))),
    }),
    caption: words('report.discordant.caption', { day: f.day(day) }),
    rows: rows.map((row) => ({
      key: row.id,
      href: `/${locale}/deployments/${row.id}`,
      reference: row.reference,
      employer: row.host ? nameIn(locale, row.host) : words('unknown'),
      profession: professionName(frame, row.professionKey),
      place: nameIn(locale, row.place),
      wte: f.wteFigure(row.wte),
      until: f.day(addDays(row.endsBefore, -1)),
    })),
  };
}

/** The rows of a cliff: what is past, quarter by quarter, what is later, what nobody knows; empty ones at the ends left out. */
function cliffRows<Item, Row>(
  { words, f }: Frame,
  cliff: ByQuarter<Item>,
  row: (key: string, label: string, items: readonly Item[]) => Row,
): Row[] {
  const label = ({ from, to }: Quarter) =>
    words('report.quarter.label', { from: f.month(from), to: f.month(to) });
  const optional = (key: 'past' | 'later' | 'unknown') =>
    cliff[key].length > 0 ? [row(key, words(`report.quarter.${key}`), cliff[key])] : [];
  return [
    ...optional('past'),
    ...cliff.quarters.map(({ quarter, items }) => row(quarter.from, label(quarter), items)),
    ...optional('later'),
    ...optional('unknown'),
  ];
}

function funding(frame: Frame) {
  const { data, words, f, day } = frame;
  const own = (rows: readonly FixedTermSupply[]) =>
    rows.filter(({ employerId }) => employerId === data.body.id);
  const sum = (rows: readonly FixedTermSupply[]) => sumWte(rows.map(({ wte }) => wte));
  const all = sum(own(data.fixedTerm));
  return {
    title: words('report.funding.title', { some: all > 0 ? 'yes' : 'other', wte: f.wteFigure(all) }),
    source: words('report.funding.source', { day: f.day(day) }),
    rows: cliffRows(
      frame,
      byQuarter(data.fixedTerm, ({ endsOn }) => endsOn, day),
      (key, label, items) => ({
        key,
        label,
        value: sum(own(items)) / 100_000,
        text: f.wte(sum(own(items))),
        own: f.wteFigure(sum(own(items))),
        region: f.wteFigure(sum(items)),
      }),
    ),
  };
}

function renewals(frame: Frame) {
  const { data, words, f, day } = frame;
  if (data.renewals.length === 0) return null;
  const sum = (rows: readonly Renewal[]) => rows.reduce((total, { people }) => total + people, 0);
  const cliff = byQuarter(data.renewals, ({ expiresOn }) => expiresOn, day);
  const soon = cliff.quarters.reduce((total, { items }) => total + sum(items), 0);
  return {
    title: words('report.renewals.title', { people: soon }),
    source: words('report.renewals.source', { day: f.day(day) }),
    rows: cliffRows(frame, cliff, (key, label, items) => ({
      key,
      label,
      value: sum(items),
      text: f.number(sum(items)),
    })),
  };
}

function tableTitle({ words, f, locale }: Frame, rows: readonly ReportRow[]): string {
  const furthest = rows.reduce<ReportRow | null>(
    (worst, row) => ((row.total.gap ?? 0) > (worst?.total.gap ?? 0) ? row : worst),
    null,
  );
  return words('report.table.title', {
    standing: furthest ? 'short' : 'other',
    profession: furthest ? nameIn(locale, furthest.profession) : '',
    gap: furthest?.total.gap ? tenths(f, furthest.total.gap) : '',
  });
}

/** The rows by the names that the reader sees, those with a known need first. */
export function sortedReportRows(
  locale: Locale,
  f: Formats,
  rows: readonly ReportRow[],
): readonly ReportRow[] {
  const sorted = f.sortBy(rows, ({ profession }) => nameIn(locale, profession));
  return [...sorted.filter(({ total }) => total.of > 0), ...sorted.filter(({ total }) => total.of === 0)];
}

export type ReportView = ReturnType<typeof reportView>;

/** Everything that the report says, ready to show. */
export function reportView(locale: Locale, data: ReportData) {
  const words = dashboardWords(locale);
  const f = formats(locale);
  const { inputs, report } = data;
  const frame: Frame = { locale, f, words, data, day: inputs.day };
  const day = f.day(inputs.day);
  const region = nameIn(locale, data.region);
  const { gap } = report.all.total;
  const withoutBudget = report.rows.filter((row) => row.withoutBudget > 0);
  const apart = regionApart(report.gaps.supply, inputs.places, 'registered');
  return {
    body: nameIn(locale, data.body),
    region,
    day,
    title: words('report.title', { region }),
    headline:
      gap === null
        ? words('region.headlineUnknown')
        : words('report.headline', {
            standing: standingOf(gap),
            gap: tenths(f, absolute(gap)),
            interval: gapInterval(words, f, report.all.total),
          }),
    coverage: dataCoverView(locale, inputs),
    decisions: decisionsWanted(frame),
    table: {
      title: tableTitle(frame, report.rows),
      caption: words('report.table.caption', { region, day }),
      rows: sortedReportRows(locale, f, report.rows).map((row) =>
        line(frame, row.profession.key, nameIn(locale, row.profession), row),
      ),
      totals: [line(frame, 'all', words('report.table.total'), report.all)],
      withoutBudget:
        withoutBudget.length > 0
          ? words('report.table.withoutBudget', {
              wte: f.wteFigure(sumWte(withoutBudget.map((row) => row.withoutBudget))),
              professions: f.list(
                withoutBudget.map(
                  (row) => `${nameIn(locale, row.profession)} ${f.wteFigure(row.withoutBudget)}`,
                ),
              ),
            })
          : null,
      source: words('report.table.source', { day }),
    },
    places: placesPart(frame),
    moves: movesPart(frame),
    hospital: words('report.hospital', { wte: f.wteFigure(sumWte([apart.hospital, apart.other])) }),
    funding: funding(frame),
    renewals: renewals(frame),
    discordant: discordant(frame),
    regions: data.regions.map((one) => ({ value: one.id, label: nameIn(locale, one) })),
  };
}
