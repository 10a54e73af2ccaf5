import type { FileHandle } from 'node:fs/promises';
import type { SheetRow } from '@/domain/workforce/import/sheet-row';
import type { FileLimits } from '../file-limits';
import type { OpenedFile } from '../opened-file';
import { CsvScanner } from './csv-scanner';
import { judgeShape } from './delimiter';
import { decodedPieces, findEncoding } from './encoding';

const ROWS_IN_BATCH = 1000;

export async function openCsv(handle: FileHandle, head: Buffer, limits: FileLimits): Promise<OpenedFile> {
  const encoded = await findEncoding(handle, head);
  let sample = '';
  for await (const text of decodedPieces(handle, encoded)) {
    sample = text;
    break;
  }
  const shape = judgeShape(sample);

  async function* rows(): AsyncGenerator<readonly SheetRow[]> {
    const scanner = new CsvScanner(shape, limits);
    for await (const text of decodedPieces(handle, encoded)) {
      scanner.push(text, false);
      if (scanner.size >= ROWS_IN_BATCH) yield scanner.take();
    }
    scanner.push('', true);
    if (scanner.size > 0) yield scanner.take();
  }

  return {
    kind: 'csv',
    encoding: encoded.encoding,
    delimiter: shape.delimiter,
    decimalComma: shape.delimiter !== ',',
    sheets: [],
    defaultSheet: null,
    date1904: false,
    rows,
    close: () => handle.close(),
  };
}
