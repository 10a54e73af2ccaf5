import { looksLikePatientList } from '@/domain/privacy/looks-like-patient-list';
import { countKnownHeadings, type Template } from '@/domain/workforce/import/columns';
import { findHeadingRow } from '@/domain/workforce/import/find-heading-row';
import type { SheetRow } from '@/domain/workforce/import/sheet-row';
import { shorten } from '@/domain/workforce/import/shorten';
import { FileRefused } from '@/server/files/file-problem';
import type { OpenedFile } from '@/server/files/opened-file';
import type { StoredLayout } from './batch-json';

export interface Looked {
  readonly layout: Omit<StoredLayout, 'dropped'>;
  /** Rows below the headings, as far as they were looked at. */
  readonly below: readonly (readonly string[])[];
}

/** Headings stand among the first forty; what a column holds is judged by some hundreds. */
const LOOKED_AT = 300;
const SAMPLE = 5;
const MOST_IN_SAMPLE = 60;

/** What a file is made of: its sheet, its row of headings, and a few rows to look at. Throws FileRefused. */
export async function lookAtFile(file: OpenedFile, template: Template): Promise<Looked> {
  const rows: SheetRow[] = [];
  for await (const batch of file.rows()) {
    rows.push(...batch.slice(0, LOOKED_AT - rows.length));
    if (rows.length >= LOOKED_AT) break;
  }
  const found = findHeadingRow(rows, (cells) => countKnownHeadings(template, cells));
  const headingRow = found.ok ? found.headings.row : 0;
  const below = rows.filter(({ row }) => row > headingRow).map(({ cells }) => cells);
  // A list of patients seldom has a heading that staff have: it is named as what it is all the same.
  if (columnsIn(below).some(looksLikePatientList)) {
    throw new FileRefused({ code: 'IMPORT-FILE-PATIENTS', facts: {} });
  }
  if (!found.ok) throw new FileRefused({ code: found.code, facts: found.facts });
  const headings = found.headings.cells.map((cell) => cell.trim());
  const layout = {
    kind: file.kind,
    encoding: file.encoding,
    delimiter: file.delimiter,
    decimalComma: file.decimalComma,
    sheets: file.sheets.map(({ name }) => name),
    sheet: file.defaultSheet,
    date1904: file.date1904,
    headingRow,
    headings,
    sample: below
      .slice(0, SAMPLE)
      .map((cells) => headings.map((_, at) => shorten(cells[at] ?? '', MOST_IN_SAMPLE))),
  };
  return { layout, below };
}

function columnsIn(rows: readonly (readonly string[])[]): string[][] {
  const width = rows.reduce((most, { length }) => Math.max(most, length), 0);
  return Array.from({ length: width }, (_, at) => rows.map((cells) => cells[at] ?? ''));
}
