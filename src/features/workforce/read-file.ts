import 'server-only';
import { CsvError, parse } from 'csv-parse/sync';
import type { FileProblem, FileProblemCode } from '@/domain/workforce/import/row-error';
import type { Table } from '@/domain/workforce/import/row-reader';
import { MOST_BYTES, MOST_ROWS } from './file-limits';

export type FileOutcome =
  | { readonly ok: true; readonly table: Table }
  | { readonly ok: false; readonly problem: FileProblem };

const problem = (code: FileProblemCode, facts: FileProblem['facts'] = {}): FileOutcome => ({
  ok: false,
  problem: { code, facts },
});

/** The bytes of a CSV file as cells: UTF-8 with or without a byte order mark, parted by commas or semicolons. */
export function readFile(bytes: Uint8Array): FileOutcome {
  if (bytes.length > MOST_BYTES) return problem('IMPORT-FILE-LARGE', { most: MOST_BYTES / 1024 / 1024 });
  // A workbook of Excel or LibreOffice is a zip archive.
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return problem('IMPORT-FILE-WORKBOOK');
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return problem('IMPORT-FILE-NOT-UTF8');
  }
  if (text.trim() === '') return problem('IMPORT-FILE-EMPTY');
  if (text.includes('\0')) return problem('IMPORT-FILE-NOT-CSV', { line: 1 });

  const delimiter = delimiterOf(text);
  let records: string[][];
  try {
    records = parse(text, {
      delimiter,
      relax_column_count: true,
      skip_empty_lines: false,
      // One more than allowed is enough to know that there are too many.
      to: MOST_ROWS + 2,
    });
  } catch (error) {
    if (error instanceof CsvError) return problem('IMPORT-FILE-NOT-CSV', { line: Number(error.lines ?? 1) });
    throw error;
  }
  // Empty lines at the end are no rows.
  while (records.length > 0 && records.at(-1)?.every((cell) => cell.trim() === '')) records.pop();
  const [headings = [], ...rows] = records;
  if (rows.length > MOST_ROWS) return problem('IMPORT-FILE-LONG', { most: MOST_ROWS });
  return {
    ok: true,
    table: {
      headings,
      rows: rows.map((cells, index) => ({ row: index + 2, cells })),
      decimalComma: delimiter === ';',
    },
  };
}

/** Whichever of the two stands more often in the line of headings, quoted parts apart. */
function delimiterOf(text: string): ',' | ';' {
  const line = /^[^\r\n]*/.exec(text)?.[0].replaceAll(/"[^"]*"/g, '') ?? '';
  return line.split(';').length > line.split(',').length ? ';' : ',';
}
