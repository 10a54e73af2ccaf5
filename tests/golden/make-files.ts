import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import iconv from 'iconv-lite';
import writeExcelFile from 'write-excel-file/node';
import { LAYOUTS, type Layout, type Value } from './layouts';

const FOLDER = join(import.meta.dirname, 'workforce');

/** A CSV layout as the bytes that an employer would send. */
export function csvBytes({ rows, encoding = 'utf-8', delimiter = ',', newline = '\r\n' }: Layout): Buffer {
  const width = Math.max(...rows.map((row) => row.length));
  const text = rows
    .map((row) =>
      // Titles stand alone in their line, and a blank one is blank.
      stringify([row.length < 3 ? [...row] : padded(row, width)], { delimiter, record_delimiter: newline }),
    )
    .join('');
  const marked = encoding === 'utf-8-bom' || encoding === 'utf-16le' ? `\ufeff${text}` : text;
  return iconv.encode(marked, encoding === 'utf-8-bom' ? 'utf-8' : encoding);
}

function padded(row: readonly Value[], width: number): Value[] {
  return [...row, ...Array<Value>(width - row.length).fill('')];
}

function cellText(value: Value): string {
  if (typeof value === 'object') return value.day;
  return typeof value === 'number' ? String(Number(value.toPrecision(15))) : value;
}

/** The rows that reading has to give, from the layout and not from its file. */
export function expectedRows({ format, rows }: Layout) {
  const width = Math.max(...rows.map((row) => row.length));
  return rows.flatMap((row, index) => {
    const texts = row.map(cellText);
    if (texts.every((text) => text === '')) return [];
    const cells = format === 'csv' && row.length > 2 ? padded(row, width).map(cellText) : texts;
    while (format === 'xlsx' && cells.at(-1) === '') cells.pop();
    return [{ row: index + 1, cells }];
  });
}

async function workbookBytes({ rows, hasEmptySheet }: Layout): Promise<Buffer> {
  const data = rows.map((row) =>
    row.map((value) => {
      if (value === '') return null;
      if (typeof value !== 'object') return value;
      return { value: new Date(`${value.day}T00:00:00Z`), type: Date, format: 'dd\\-mmm\\-yyyy' };
    }),
  );
  const sheets = [...(hasEmptySheet ? [{ data: [], sheet: 'Notes' }] : []), { data, sheet: 'Staff' }];
  return await writeExcelFile(sheets).toBuffer();
}

async function makeFiles(): Promise<void> {
  for (const layout of LAYOUTS) {
    const bytes = layout.format === 'csv' ? csvBytes(layout) : await workbookBytes(layout);
    writeFileSync(join(FOLDER, `${layout.name}.${layout.format}`), bytes);
    writeFileSync(join(FOLDER, `${layout.name}.json`), `${JSON.stringify(expectedRows(layout), null, 2)}\n`);
  }
}

if (process.argv[1] === import.meta.filename) await makeFiles();
