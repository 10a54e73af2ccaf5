import { formats } from '@/i18n/format';
import { nameIn } from '@/i18n/named';
import type { Locale } from '@/i18n/routing';
import { type CsvValue, csvText, csvWte } from '@/server/csv';
import { type RegionInputs, regionGaps } from '@/server/gaps/region-gaps';
import { coverLines } from './cover-lines';
import { dashboardWords } from './dashboard-words';
import type { GapFilters } from './gap-filters';
import { cellNote, shownColumns, sortedRows } from './heat-cells';

/** How it is to be read, then one line for each place and profession of the region's table with the figures behind it. */
export function regionGapsCsv(locale: Locale, given: RegionInputs, filters: GapFilters): string {
  const words = dashboardWords(locale);
  const f = formats(locale);
  const pathway = given.pathways.find(({ id }) => id === filters.pathwayId);
  const inputs = pathway ? { ...given, pathways: [pathway] } : given;
  const gaps = regionGaps(inputs);
  const shown = new Set(shownColumns({ locale, f, filters }, gaps).map(({ profession }) => profession.key));
  const head = [
    words('csv.day'),
    words('csv.placeKind'),
    words('csv.place'),
    words('csv.professionCode'),
    words('csv.profession'),
    words('csv.tier'),
    words('csv.required'),
    words('csv.requiredLow'),
    words('csv.requiredHigh'),
    words('csv.supplied'),
    words('csv.gap'),
    words('csv.gapLow'),
    words('csv.gapHigh'),
    words('csv.note'),
  ];
  const lines = sortedRows({ locale, f }, gaps.rows).flatMap(({ place, cells }) =>
    cells
      .filter(({ planned, gap }) => planned === 'here' || gap.gap !== null)
      .filter(({ profession }) => shown.has(profession.key))
      .map((cell): CsvValue[] => {
        const { profession, gap, requirement } = cell;
        const known = requirement?.known ? requirement : null;
        // One need alone has no gap: staff are not recorded by need.
        const [central, low, high] = pathway ? [null, null, null] : [gap.gap, gap.gapLow, gap.gapHigh];
        return [
          filters.day,
          words(`csv.kind.${place.kind}`),
          nameIn(locale, place),
          profession.key,
          nameIn(locale, profession),
          words('tier.registered'),
          csvWte(gap.required),
          csvWte(known?.low ?? gap.required),
          csvWte(known?.high ?? gap.required),
          csvWte(gap.supplied),
          csvWte(central),
          csvWte(low),
          csvWte(high),
          cellNote(words, cell) ?? '',
        ];
      }),
  );
  return csvText([
    [words('report.cover.report'), words('region.title')],
    ...coverLines(locale, words, inputs, words('region.definition')),
    head,
    ...lines,
  ]);
}
