import { formats } from '@/i18n/format';
import { nameIn } from '@/i18n/named';
import type { Locale } from '@/i18n/routing';
import { type CsvValue, csvText, csvWte } from './csv';
import { dashboardWords } from './dashboard-words';
import type { ReportData } from './data/report';
import { coverageView } from './region-coverage';
import type { ReportFigures } from './report-figures';
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

function figures(row: ReportFigures): CsvValue[] {
  const { total } = row;
  const supplied = total.supplied ?? 0;
  // Low and high of what is required, from the gap's: both are less the same supply.
  const required = (gap: number | null) => (gap === null ? null : (gap + supplied) / 100_000);
  return [
    csvWte(total.required),
    required(total.gapLow),
    required(total.gapHigh),
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

/** The report's table as a file: first what it is and how it is to be read, then one line for each profession. */
export function reportCsv(locale: Locale, data: ReportData): string {
  const words = dashboardWords(locale);
  const f = formats(locale);
  const { inputs, report } = data;
  const { sentence, missing } = coverageView(locale, words, inputs);
  const cover: CsvValue[][] = [
    [words('report.cover.report'), words('report.pageTitle')],
    [words('report.cover.employer'), nameIn(locale, data.body)],
    [words('report.cover.region'), nameIn(locale, data.region)],
    [words('report.cover.day'), inputs.day],
    [words('report.cover.definitions'), words('report.cover.definition')],
    [words('report.cover.coverage'), [sentence, missing].filter(Boolean).join(' ')],
    [words('report.cover.licence'), words('report.cover.licenceText')],
    [],
  ];
  return csvText([
    ...cover,
    HEAD.map((key) => words(`csv.${key}`)),
    ...sortedReportRows(locale, f, report.rows).map((row) => [
      row.profession.key,
      nameIn(locale, row.profession),
      ...figures(row),
    ]),
    ['', words('report.table.total'), ...figures(report.all)],
  ]);
}
