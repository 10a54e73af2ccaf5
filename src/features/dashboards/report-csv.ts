import type { GapTotal } from '@/domain/gaps/gap-totals';
import { addDays } from '@/domain/time/calendar-day';
import { WTE_SCALE } from '@/domain/wte/wte';
import { type Formats, formats } from '@/i18n/format';
import { nameIn } from '@/i18n/named';
import type { Locale } from '@/i18n/routing';
import { type CsvValue, csvText, csvWte } from '@/server/csv';
import { coverLines } from './cover-lines';
import { type DashboardWords, dashboardWords } from './dashboard-words';
import type { ReportData } from './data/report';
import { sortedRows } from './heat-cells';
import type { ReportFigures } from './report-figures';
import type { ReportPlace } from './report-places';
import { allPlaces, endsOf } from './report-places-view';
import { sortedReportRows } from './report-view';

const HEAD = [
  'professionCode',
  'profession',
  'required',
  'requiredLow',
  'requiredHigh',
  'budgeted',
  'withoutBudget',
  'inPost',
  'inPostOwn',
  'out',
  'in',
  'deployments',
  'compliant',
  'unplaced',
  'supplied',
  'gap',
  'gapLow',
  'gapHigh',
  'vacancy',
  'establishment',
  'ratio',
] as const;

/** Required with its low and high, from the gap's: both are less the same supply. */
function required({ required, supplied, gapLow, gapHigh }: GapTotal): CsvValue[] {
  const bound = (gap: number | null) => (gap === null ? null : (gap + (supplied ?? 0)) / WTE_SCALE);
  return [csvWte(required), bound(gapLow), bound(gapHigh)];
}

const PLACE_HEAD = [
  'placeKind',
  'place',
  'required',
  'requiredLow',
  'requiredHigh',
  'supplied',
  'out',
  'in',
  'gap',
  'gapLow',
  'gapHigh',
] as const;

function placeFigures({ total, deployedOut, deployedIn }: Omit<ReportPlace, 'place'>): CsvValue[] {
  return [
    ...required(total),
    csvWte(total.supplied),
    csvWte(deployedOut),
    csvWte(deployedIn),
    csvWte(total.gap),
    csvWte(total.gapLow),
    csvWte(total.gapHigh),
  ];
}

const MOVE_HEAD = [
  'reference',
  'professionCode',
  'profession',
  'tier',
  'employer',
  'from',
  'to',
  'wte',
  'firstDay',
  'lastDay',
  'isCompliant',
] as const;

/** The places and the deployments of the same result, each under its own heading. */
function furtherSections(locale: Locale, f: Formats, words: DashboardWords, data: ReportData): CsvValue[][] {
  const { inputs, report, moves } = data;
  const professions = new Map(inputs.professions.map((one) => [one.key, nameIn(locale, one)]));
  return [
    [],
    [words('report.cover.places')],
    PLACE_HEAD.map((key) => words(`csv.${key}`)),
    ...sortedRows({ locale, f }, report.places).map(({ place, ...row }) => [
      words(`csv.kind.${place.kind}`),
      nameIn(locale, place),
      ...placeFigures(row),
    ]),
    ['', words('region.table.allPlaces'), ...placeFigures(allPlaces(data))],
    [],
    [words('report.cover.moves')],
    MOVE_HEAD.map((key) => words(`csv.${key}`)),
    ...moves.map((move) => {
      const { employer, places, to } = endsOf({ locale, f, words }, move);
      const compliant = move.compliant ? words('report.moves.yes') : words('report.moves.no');
      return [
        move.reference,
        move.professionKey,
        professions.get(move.professionKey) ?? move.professionKey,
        words(`tier.${move.tier}`),
        employer,
        places,
        to,
        csvWte(move.wte),
        move.startsOn,
        addDays(move.endsBefore, -1),
        move.compliant === null ? null : compliant,
      ];
    }),
  ];
}

function figures(row: ReportFigures): CsvValue[] {
  const { total } = row;
  return [
    ...required(total),
    csvWte(row.budgeted),
    csvWte(row.withoutBudget),
    csvWte(row.inPost),
    csvWte(row.inPostOwn),
    csvWte(row.deployedOut),
    csvWte(row.deployedIn),
    row.deployments.all,
    row.deployments.compliant,
    csvWte(row.unplaced),
    csvWte(row.supplied),
    csvWte(total.gap),
    csvWte(total.gapLow),
    csvWte(total.gapHigh),
    csvWte(row.vacancy),
    csvWte(row.establishment),
    total.cover === null ? null : Number(total.cover.toFixed(5)),
  ];
}

/** The report as a file: what it is and how it is to be read, then its professions, places and deployments. */
export function reportCsv(locale: Locale, data: ReportData): string {
  const words = dashboardWords(locale);
  const f = formats(locale);
  const { inputs, report } = data;
  return csvText([
    [words('report.cover.report'), words('report.pageTitle')],
    [words('report.cover.employer'), nameIn(locale, data.body)],
    ...coverLines(locale, words, inputs, words('report.cover.definition')),
    HEAD.map((key) => words(`csv.${key}`)),
    ...sortedReportRows(locale, f, report.rows).map((row) => [
      row.profession.key,
      nameIn(locale, row.profession),
      ...figures(row),
    ]),
    ['', words('report.table.total'), ...figures(report.all)],
    ...furtherSections(locale, f, words, data),
  ]);
}
