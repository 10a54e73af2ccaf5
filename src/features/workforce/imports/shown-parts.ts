import type { StoredSummary } from './data/batch-json';

/** Kinds of rows that a page shows one by one; what changes something comes first. */
export const SHOWN_PARTS = ['changed', 'created', 'leaving', 'warnings'] as const;
export type ShownPart = (typeof SHOWN_PARTS)[number];

export const sizeOfPart = (summary: StoredSummary, part: ShownPart): number => summary[part];

/** The kind that was asked for, or the first that there is. */
export function choosePart(summary: StoredSummary, asked: string): ShownPart {
  const there = SHOWN_PARTS.filter((part) => sizeOfPart(summary, part) > 0);
  return there.find((part) => part === asked) ?? there[0] ?? 'changed';
}

/** Rows that a take records, and rows of the file that stay out of it. */
export function takes({ created, changed, leaving, leftOut, asking, rejected }: StoredSummary) {
  return { records: created + changed + leaving - leftOut, staysOut: asking + rejected + leftOut };
}
