import 'server-only';
import { getTranslations } from 'next-intl/server';
import { formats } from '@/i18n/format';
import { nameIn } from '@/i18n/named';
import type { Locale } from '@/i18n/routing';
import { csvText } from '@/server/csv';
import type { ProfessionRow } from '../data/list-professions';
import { namesFor } from '../names';
import { type Asked, hasWords, hrefWith, pageOf, textOf } from '../registers/register-filters';
import type { GoodPracticeRow } from './data/list-good-practice';

interface Facts {
  readonly all: readonly GoodPracticeRow[];
  readonly professions: readonly ProfessionRow[];
}

export type GoodPracticeView = Awaited<ReturnType<typeof goodPracticeView>>;
export type GoodPracticeFilters = ReturnType<typeof readFilters>;

/** Any word that is no profession asks for none. */
export function readFilters(asked: Asked, professions: readonly ProfessionRow[]) {
  const profession = textOf(asked, 'profession');
  return {
    profession: professions.some(({ key }) => key === profession) ? profession : null,
    text: textOf(asked, 'text'),
  };
}

export function filterPractice(
  rows: readonly GoodPracticeRow[],
  { profession, text }: GoodPracticeFilters,
): GoodPracticeRow[] {
  return rows.filter(
    (row) =>
      (profession === null || row.professionKey === profession) &&
      hasWords(text, [row.title, row.note, row.collaborative.nameEn, row.collaborative.nameCy]),
  );
}

/** The register as it was asked for. */
export async function goodPracticeView(locale: Locale, { all, professions }: Facts, asked: Asked) {
  const t = await getTranslations({ locale, namespace: 'goodPractice' });
  const pager = await getTranslations({ locale, namespace: 'registers.pager' });
  const { day, number, sortBy } = formats(locale);
  const names = await namesFor(locale, professions, []);
  const filters = readFilters(asked, professions);
  const found = filterPractice(all, filters);
  const { page, pages, rows } = pageOf(found, textOf(asked, 'page'));
  const path = `/${locale}/good-practice`;
  const at = (other: number) => hrefWith(path, { ...filters, page: other });
  const known = [...new Set(all.flatMap(({ professionKey }) => professionKey ?? []))];
  return {
    filters,
    isFiltered: filters.profession !== null || filters.text !== '',
    isEmpty: all.length === 0,
    professions: sortBy(
      known.map((value) => ({ value, label: names.profession(value) })),
      ({ label }) => label,
    ),
    count: t('count', { count: found.length }),
    clearHref: path,
    csvHref: hrefWith(`${path}/csv`, { ...filters }),
    rows: rows.map((row) => ({
      id: row.id,
      href: `/${locale}/meetings/${row.meeting.id}`,
      title: row.title,
      note: row.note,
      lang: row.language === locale ? undefined : row.language,
      collaborative: nameIn(locale, row.collaborative),
      profession: row.professionKey === null ? t('notRecorded') : names.profession(row.professionKey),
      minutes: t('minutes', { day: day(row.meeting.heldOn), reference: row.meeting.reference }),
    })),
    pager: {
      pages,
      text: pager('page', { page: number(page), pages: number(pages) }),
      previous: page > 1 ? at(page - 1) : null,
      next: page < pages ? at(page + 1) : null,
    },
  };
}

/** The rows asked for as a file, each with the language in which it was written. */
export async function goodPracticeCsv(locale: Locale, { all, professions }: Facts, asked: Asked) {
  const t = await getTranslations({ locale, namespace: 'goodPractice.column' });
  const names = await namesFor(locale, professions, []);
  return csvText([
    [t('practice'), t('note'), t('language'), t('collaborative'), t('profession'), t('day'), t('minutes')],
    ...filterPractice(all, readFilters(asked, professions)).map((row) => [
      row.title,
      row.note,
      row.language,
      nameIn(locale, row.collaborative),
      row.professionKey && names.profession(row.professionKey),
      row.meeting.heldOn,
      row.meeting.reference,
    ]),
  ]);
}
