import { PAGE_ROWS } from './choices';

export type Asked = Readonly<Record<string, string | string[] | undefined>>;

export const textOf = (asked: Asked, name: string): string => {
  const given = asked[name];
  return (typeof given === 'string' ? given : (given?.[0] ?? '')).trim();
};

export function oneOf<const Value extends string>(values: readonly Value[], text: string): Value | null {
  return values.find((value) => value === text) ?? null;
}

/** Without accents and capitals: `ŵ` is found by `w`. */
const folded = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();

/** Whether every word asked for occurs in one of the texts. */
export function hasWords(asked: string, texts: readonly (string | null)[]): boolean {
  const all = folded(texts.filter((text) => text !== null).join('\n'));
  return folded(asked)
    .split(/\s+/)
    .every((word) => all.includes(word));
}

/** The path with these questions, those without an answer left out. */
export function hrefWith(path: string, questions: Readonly<Record<string, string | number | null>>): string {
  const query = new URLSearchParams(
    Object.entries(questions).flatMap(([name, value]) =>
      value === null || value === '' ? [] : [[name, String(value)]],
    ),
  ).toString();
  return query === '' ? path : `${path}?${query}`;
}

/** One page of the rows; a page that is not there is the nearest one that is. */
export function pageOf<Row>(rows: readonly Row[], asked: string) {
  const pages = Math.max(1, Math.ceil(rows.length / PAGE_ROWS));
  const wanted = /^\d{1,4}$/.test(asked) ? Number(asked) : 1;
  const page = Math.min(Math.max(wanted, 1), pages);
  return { page, pages, rows: rows.slice((page - 1) * PAGE_ROWS, page * PAGE_ROWS) };
}
