/** What the reader can narrow a search to, in the order of the page. Items of an agenda count as meetings. */
export const SEARCH_KINDS = ['meeting', 'decision', 'action', 'need', 'proposal'] as const;

export type SearchKind = (typeof SEARCH_KINDS)[number];

export const PAGE_SIZE = 20;

const one = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value) ?? '';

/** What the address asks for; anything that it cannot mean is left out. */
export function readSearchAddress(params: Readonly<Record<string, string | string[] | undefined>>) {
  const kind = one(params.kind);
  const page = /^\d{1,4}$/.test(one(params.page)) ? Number(one(params.page)) : 1;
  return {
    typed: one(params.q).trim(),
    kind: SEARCH_KINDS.find((each) => each === kind) ?? null,
    page: Math.max(1, page),
  };
}

/** The same question again, narrowed or on another page. */
export function searchHref(locale: string, typed: string, kind: SearchKind | null, page = 1): string {
  const query = new URLSearchParams({ q: typed });
  if (kind) query.set('kind', kind);
  if (page > 1) query.set('page', String(page));
  return `/${locale}/search?${query}`;
}
