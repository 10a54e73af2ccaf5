import type { SheetRow } from '@/domain/workforce/import/sheet-row';
import type { FileLimits } from '../file-limits';
import { asDamaged, FileRefused, refuse } from '../file-problem';
import type { OpenedFile } from '../opened-file';
import { type Archive, openArchive } from './archive';
import { readDayStyles } from './date-formats';
import { readSharedStrings } from './shared-strings';
import { SheetFeed } from './sheet-feed';
import { type SheetContext, SheetRows } from './sheet-rows';
import { readWorkbook } from './workbook';

const ROWS_IN_BATCH = 1000;

export async function openXlsx(path: string, limits: FileLimits): Promise<OpenedFile> {
  const archive = await openArchive(path, limits);
  try {
    return await openWorkbook(archive, limits);
  } catch (error) {
    archive.close();
    throw error;
  }
}

async function openWorkbook(archive: Archive, limits: FileLimits): Promise<OpenedFile> {
  const { sheets, date1904, styles, sharedStrings } = await readWorkbook(archive);
  const shared = {
    strings: sharedStrings === null ? [] : await readSharedStrings(archive, sharedStrings, limits),
    dayStyles: styles === null ? [] : await readDayStyles(archive, styles),
    date1904,
    limits,
  };
  const rowsOf = (part: string) => readSheet(archive, { ...shared, part });
  let first: (typeof sheets)[number] | undefined;
  for (const sheet of sheets) {
    if (sheet.hidden || !(await hasRows(rowsOf(sheet.part)))) continue;
    first = sheet;
    break;
  }

  return {
    kind: 'xlsx',
    encoding: null,
    delimiter: null,
    decimalComma: false,
    sheets: sheets.map(({ name, hidden }) => ({ name, hidden })),
    defaultSheet: first?.name ?? null,
    date1904,
    rows(name) {
      const wanted = name === undefined ? first : sheets.find((sheet) => sheet.name === name);
      return wanted ? rowsOf(wanted.part) : refuse('IMPORT-FILE-SHEET-UNKNOWN', { sheet: name ?? '' });
    },
    close: async () => archive.close(),
  };
}

/** A sheet that may not be read holds rows as well; why it may not comes when it is read, or another is chosen. */
async function hasRows(batches: AsyncIterable<readonly SheetRow[]>): Promise<boolean> {
  try {
    for await (const _batch of batches) return true;
    return false;
  } catch (error) {
    if (error instanceof FileRefused && error.problem.code !== 'IMPORT-FILE-DAMAGED') return true;
    throw error;
  }
}

async function* readSheet(archive: Archive, context: SheetContext): AsyncGenerator<readonly SheetRow[]> {
  const rows = new SheetRows(context);
  const feed = new SheetFeed(context.part, rows);
  try {
    for await (const piece of archive.read(context.part)) {
      feed.push(piece);
      if (rows.size >= ROWS_IN_BATCH) yield rows.take();
    }
    feed.end();
  } catch (error) {
    throw asDamaged(error, context.part);
  }
  if (rows.size > 0) yield rows.take();
}
