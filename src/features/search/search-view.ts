import type { Segment } from '@/domain/search/mark-hits';
import { excerpt, markHits } from '@/domain/search/mark-hits';
import { formats } from '@/i18n/format';
import type { Locale } from '@/i18n/routing';
import type { Found, FoundRow } from './data/find-results';
import { PAGE_SIZE, SEARCH_KINDS, type SearchKind, searchHref } from './kinds';
import type { SearchWords } from './search-words';

export interface ResultView {
  readonly key: string;
  readonly kind: string;
  /** Null where there is no page that the reader may open. */
  readonly href: string | null;
  readonly heading: readonly Segment[];
  readonly headingLanguage: Locale;
  readonly reference: string;
  readonly where: string | null;
  readonly day: string | null;
  readonly excerpt: { readonly segments: readonly Segment[]; readonly language: Locale } | null;
}

export interface SearchView {
  readonly total: number;
  readonly kinds: readonly { key: string; label: string; count: string; href: string; current: boolean }[];
  readonly results: readonly ResultView[];
  readonly paging: {
    readonly text: string;
    readonly previous: string | null;
    readonly next: string | null;
  } | null;
}

type Asked = { readonly typed: string; readonly kind: SearchKind | null; readonly page: number };

export function searchView(locale: Locale, words: SearchWords, asked: Asked, found: Found): SearchView {
  const f = formats(locale);
  const counts = SEARCH_KINDS.map((kind) => ({ kind, count: found.counts[kind] ?? 0 }));
  const all = counts.reduce((sum, { count }) => sum + count, 0);
  const total = asked.kind ? (found.counts[asked.kind] ?? 0) : all;
  const pages = Math.ceil(total / PAGE_SIZE);
  const to = (page: number) => searchHref(locale, asked.typed, asked.kind, page);
  const choice = (kind: SearchKind | null, label: string, count: number) => ({
    key: kind ?? 'all',
    label,
    count: f.number(count),
    href: searchHref(locale, asked.typed, kind),
    current: asked.kind === kind,
  });
  return {
    total,
    kinds: [
      choice(null, words('all'), all),
      ...counts
        .filter(({ kind, count }) => count > 0 || kind === asked.kind)
        .map(({ kind, count }) => choice(kind, words(`kinds.${kind}`), count)),
    ],
    results: found.rows.map((row) => resultView(locale, words, row, found.words)),
    paging:
      pages > 1 && asked.page <= pages
        ? {
            text: words('pageOf', { page: f.number(asked.page), pages: f.number(pages) }),
            previous: asked.page > 1 ? to(asked.page - 1) : null,
            next: asked.page < pages ? to(asked.page + 1) : null,
          }
        : null,
  };
}

function resultView(
  locale: Locale,
  words: SearchWords,
  row: FoundRow,
  found: ReadonlySet<string>,
): ResultView {
  const other = locale === 'cy' ? 'en' : 'cy';
  const titles = { en: row.heading, cy: row.headingCy ?? row.heading };
  const texts = row.body.map((text) => ({ text, language: row.language }));
  // A need found by its name in the other language shows that name.
  if (row.headingCy !== null) texts.push({ text: titles[other], language: other });
  const excerpts = texts.map(({ text, language }) => ({ segments: excerpt(text, found), language }));
  const shown = excerpts.find(({ segments }) => segments !== null);
  return {
    key: `${row.kind} ${row.id}`,
    kind: words(`kind.${row.kind}`),
    href: hrefOf(locale, row),
    heading: markHits(titles[locale], found),
    headingLanguage: row.headingCy === null ? row.language : locale,
    reference: row.reference,
    where: locale === 'cy' ? row.whereCy : row.whereEn,
    day: row.day && words(`days.${row.kind}`, { day: formats(locale).day(row.day) }),
    excerpt: shown?.segments ? { segments: shown.segments, language: shown.language } : null,
  };
}

/** The thing itself; for a decision that is only theirs to know through its gap, and for a need, the gap's page. */
function hrefOf(locale: Locale, row: FoundRow): string | null {
  const gap =
    row.gapPlaceId && row.gapProfession ? `/${locale}/gaps/${row.gapPlaceId}/${row.gapProfession}` : null;
  switch (row.kind) {
    case 'meeting':
    case 'item':
      return `/${locale}/meetings/${row.meetingId}`;
    case 'decision':
      return row.opens ? `/${locale}/decisions/${row.id}` : gap;
    case 'action':
      return `/${locale}/actions/${row.id}`;
    case 'proposal':
      return `/${locale}/proposals/${row.id}`;
    case 'need':
      return gap;
  }
}
