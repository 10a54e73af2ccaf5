import { dataCoverView } from '@/i18n/data-cover';
import { nameIn } from '@/i18n/named';
import type { Locale } from '@/i18n/routing';
import type { CsvValue } from '@/server/csv';
import type { RegionInputs } from '@/server/gaps/region-gaps';
import type { DashboardWords } from './dashboard-words';

/** How a file of figures is to be read, for whoever gets it without the page; an empty line ends it. */
export function coverLines(
  locale: Locale,
  words: DashboardWords,
  inputs: RegionInputs,
  definition: string,
): CsvValue[][] {
  const { sentence, missing, once } = dataCoverView(locale, inputs);
  return [
    [words('report.cover.region'), nameIn(locale, inputs.region)],
    [words('report.cover.day'), inputs.day],
    [words('report.cover.definitions'), definition],
    [words('report.cover.coverage'), [sentence, missing, once].filter(Boolean).join(' ')],
    [words('report.cover.licence'), words('report.cover.licenceText')],
    [],
  ];
}
