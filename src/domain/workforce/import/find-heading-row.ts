import { plainHeading } from './columns';
import type { SheetRow } from './sheet-row';

/** Titles, prompts and blank rows stand above the headings; no report has more of them than this. */
export const MOST_ABOVE_HEADINGS = 40;
/** One word that is known may stand in a title or a prompt by chance. */
const FEWEST_KNOWN = 2;
const MOST_IN_GROUP_HEADING = 40;

export type HeadingRow =
  | { readonly ok: true; readonly headings: SheetRow }
  | {
      readonly ok: false;
      readonly code: 'IMPORT-HEADINGS-NONE' | 'IMPORT-HEADINGS-TWO';
      readonly facts: Readonly<Record<string, number>>;
    };

/**
 * Finds the row of headings among the first rows of a sheet: the one with the most cells that `countKnown` knows. A second
 * row of headings (the same again, in the other language, or split over two rows) is refused with both numbers, since no
 * one could say which of them heads a column.
 */
export function findHeadingRow(
  rows: readonly SheetRow[],
  countKnown: (cells: readonly string[]) => number,
): HeadingRow {
  const looked = rows.filter(({ row }) => row <= MOST_ABOVE_HEADINGS);
  const known = looked.map(({ cells }) => countKnown(cells));
  const most = Math.max(0, ...known);
  const at = known.indexOf(most);
  const headings = looked[at];
  if (!headings || most < FEWEST_KNOWN) {
    return { ok: false, code: 'IMPORT-HEADINGS-NONE', facts: { looked: MOST_ABOVE_HEADINGS } };
  }
  const second = looked.find((row, index) => {
    if (index === at) return false;
    if (repeatsHeadings(headings, row)) return true;
    // Without a row between them, blank ones included.
    if (Math.abs(row.row - headings.row) !== 1) return false;
    const filled = filledCells(row.cells);
    return (known[index] ?? 0) * 2 > filled.length || fillsGaps(headings, row) || isGroupRow(headings, row);
  });
  if (!second) return { ok: true, headings };
  const [first, last] = second.row < headings.row ? [second, headings] : [headings, second];
  return { ok: false, code: 'IMPORT-HEADINGS-TWO', facts: { first: first.row, second: last.row } };
}

/** Whether a row says the headings again, as after a page break of a printed report. */
export function repeatsHeadings(headings: SheetRow, row: SheetRow): boolean {
  const length = Math.max(headings.cells.length, row.cells.length);
  for (let column = 0; column < length; column += 1) {
    const [heading = '', cell = ''] = [headings.cells[column], row.cells[column]];
    // Most rows differ in their first cell already.
    if (heading !== cell && plainHeading(heading) !== plainHeading(cell)) return false;
  }
  return true;
}

function filledCells(cells: readonly string[]): { readonly text: string; readonly column: number }[] {
  return cells.flatMap((cell, column) => (cell.trim() === '' ? [] : [{ text: cell.trim(), column }]));
}

/** Words only: data has a figure or a day in every row, and a prompt has a colon. */
function isWords(cells: readonly { readonly text: string }[]): boolean {
  return cells.every(({ text }) => text.length <= MOST_IN_GROUP_HEADING && !/[\d:]/.test(text));
}

/** Headings split over two rows: each has a word where the other has none. */
function fillsGaps(headings: SheetRow, row: SheetRow): boolean {
  const cells = filledCells(row.cells);
  if (cells.length < 2 || !isWords(cells)) return false;
  const width = (filledCells(headings.cells).at(-1)?.column ?? -1) + 1;
  return cells.some(({ column }) => column < width && (headings.cells[column] ?? '').trim() === '');
}

/** A row above that names groups of headings, over several columns each: "Registration | | | Contract | ". */
function isGroupRow(headings: SheetRow, row: SheetRow): boolean {
  if (row.row > headings.row) return false;
  const cells = filledCells(row.cells);
  const beyondFirst = cells.filter(({ column }) => column > 0);
  // A title stands in the first column; a prompt and its answer in the first two.
  if (beyondFirst.length === 0 || beyondFirst.every(({ column }) => column === 1)) return false;
  if (cells.length >= filledCells(headings.cells).length || !isWords(cells)) return false;
  // A title in the middle of a page has more words than the name of a group.
  if (cells.length === 1 && (cells[0]?.text.split(/\s+/).length ?? 0) > 2) return false;
  return beyondFirst.some(
    ({ column }) =>
      (row.cells[column + 1] ?? '').trim() === '' && (headings.cells[column + 1] ?? '').trim() !== '',
  );
}
