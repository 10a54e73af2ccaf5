import { getTranslations } from 'next-intl/server';
import { parseCalendarDay } from '@/domain/time/calendar-day';
import type { FileProblem } from '@/domain/workforce/import/row-error';
import { type Formats, formats } from '@/i18n/format';
import type { Locale } from '@/i18n/routing';
import { FILE_LIMITS } from '@/server/files/file-limits';

/** Codes and columns come out of records, so the compiler cannot know their keys. */
export type Say = ((key: string, values?: Record<string, string | number>) => string) & {
  has: (key: string) => boolean;
};

export interface ImportWords {
  readonly locale: Locale;
  readonly format: Formats;
  /** What the screens say. */
  readonly say: Say;
  /** Columns, and what can be wrong with a file or a row. */
  readonly codes: Say;
  readonly unknown: string;
}

export async function importWords(locale: Locale): Promise<ImportWords> {
  const common = await getTranslations({ locale, namespace: 'common' });
  return {
    locale,
    format: formats(locale),
    say: (await getTranslations({ locale, namespace: 'workforce' })) as unknown as Say,
    codes: (await getTranslations({ locale, namespace: 'imports' })) as unknown as Say,
    unknown: common('unknown'),
  };
}

/** What files may hold, as people write it. */
export function limitWords({ format }: ImportWords) {
  return {
    megabytes: format.number(FILE_LIMITS.bytes / 1024 / 1024),
    rows: format.number(FILE_LIMITS.rows),
    columns: format.number(FILE_LIMITS.columns),
    cellLength: format.number(FILE_LIMITS.cellLength),
  };
}

/** What stopped a file, and what to do about it. */
export function problemText(words: ImportWords, { code, facts }: FileProblem): string {
  const { last = '', line = '1', cell = '', first = '', second = '', looked = '' } = facts;
  const day = parseCalendarDay(String(last)) === null ? '' : words.format.day(String(last));
  const values = { line, cell, first, second, looked, last: day };
  return words.codes(`problems.${code}`, { ...values, ...limitWords(words) });
}
