import { qualityByField } from '@/domain/workforce/quality';
import { nameIn } from '@/i18n/named';
import { qualityWords } from '@/i18n/quality-words';
import type { Locale } from '@/i18n/routing';
import { csvText } from '@/server/csv';
import type { Quality } from './data/find-quality';

const HEAD = ['employer', 'day', 'field', 'rows', 'filled', 'valid', 'filledShare', 'validShare'] as const;

/** The page's table as a file: counts and shares, no row and no person. */
export function qualityCsv(locale: Locale, data: Quality): string {
  const words = qualityWords(locale);
  const share = (part: number, whole: number) => (whole === 0 ? null : Number((part / whole).toFixed(5)));
  return csvText([
    HEAD.map((key) => words(`csv.${key}`)),
    ...qualityByField(data.records, data.day).map(({ field, rows, filled, valid }) => [
      nameIn(locale, data.employer),
      data.day,
      words(`page.field.${field}`),
      rows,
      filled,
      valid,
      share(filled, rows),
      share(valid, rows),
    ]),
  ]);
}
