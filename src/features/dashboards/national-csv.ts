import { formats } from '@/i18n/format';
import type { Locale } from '@/i18n/routing';
import { type CsvValue, csvText, csvWte } from '@/server/csv';
import { type DashboardWords, dashboardWords } from './dashboard-words';
import { ALL, type NationalCell, type NationalFigures, nationalCell, TIERS } from './national-figures';
import { nationalColumns, nationalCoverage, nationalProfessions } from './national-view';

function value(words: DashboardWords, cell: NationalCell): CsvValue {
  if (cell === 'hidden') return words('national.suppressed');
  return cell === 'unknown' ? null : csvWte(cell);
}

/** How it is to be read, then the cells of the page's tables, one a line, each shown or suppressed as it is there. */
export function nationalCsv(locale: Locale, figures: NationalFigures): string {
  const words = dashboardWords(locale);
  const f = formats(locale);
  const professions = [
    ...nationalProfessions(locale, f, figures),
    { key: ALL, label: words('national.total') },
  ];
  const tierName = {
    registered: 'tier.registered',
    support: 'tier.support',
    all: 'national.bothTiers',
  } as const;
  const lines = nationalColumns(locale, f, words, figures).flatMap((region) =>
    professions.flatMap((profession) =>
      ([...TIERS, ALL] as const).map((tier): CsvValue[] => [
        figures.day,
        region.label,
        profession.key === ALL ? '' : profession.key,
        profession.label,
        words(tierName[tier]),
        value(words, nationalCell(figures, region.key, profession.key, tier)),
      ]),
    ),
  );
  return csvText([
    [words('report.cover.report'), words('national.title')],
    [words('report.cover.day'), figures.day],
    [words('report.cover.definitions'), words('national.definition')],
    [words('national.suppressed'), words('national.footnote')],
    [words('report.cover.coverage'), nationalCoverage(locale, figures) ?? words('national.headlineUnknown')],
    [words('report.cover.licence'), words('national.licence')],
    [],
    [
      words('csv.day'),
      words('csv.region'),
      words('csv.professionCode'),
      words('csv.profession'),
      words('csv.tier'),
      words('csv.inPost'),
    ],
    ...lines,
  ]);
}
