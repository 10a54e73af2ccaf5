import { matchHeadings, type Template } from './columns';
import type { FileProblem, RowError, RowWarning } from './row-error';
import { isEmptyRow, type RowReader, readRow, type Table } from './row-reader';

export interface ReadRows<Row> {
  readonly rows: readonly Row[];
  readonly errors: readonly RowError[];
  readonly warnings: readonly RowWarning[];
  readonly notRead: readonly string[];
  /** Rows that hold anything, good or not. */
  readonly rowCount: number;
  /** Rows with at least one error. */
  readonly rejected: number;
}

export type ReadOutcome<Row> =
  | ({ readonly ok: true } & ReadRows<Row>)
  | { readonly ok: false; readonly problem: FileProblem };

/** Goes through a table row by row: `read` gives the row, or null where it has noted what is wrong. */
export function readTable<Row>(
  template: Template,
  table: Table,
  read: (reader: RowReader, warnings: RowWarning[]) => Row | null,
): ReadOutcome<Row> {
  const match = matchHeadings(template, table.headings);
  if (!match.ok) return { ok: false, problem: { code: match.code, facts: { column: match.column } } };
  const filled = table.rows.filter(({ cells }) => !isEmptyRow(cells));
  if (filled.length === 0) return { ok: false, problem: { code: 'IMPORT-FILE-EMPTY', facts: {} } };

  const rows: Row[] = [];
  const errors: RowError[] = [];
  const warnings: RowWarning[] = [];
  for (const line of filled) {
    const before = errors.length;
    const reader = readRow(line, table, match.positions, errors);
    // In a row with a cell too many every later cell stands in the wrong place.
    const row = errors.length === before ? read(reader, warnings) : null;
    if (row !== null && errors.length === before) rows.push(row);
  }
  const rejected = new Set(errors.map(({ row }) => row)).size;
  return { ok: true, rows, errors, warnings, notRead: match.notRead, rowCount: filled.length, rejected };
}
