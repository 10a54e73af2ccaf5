import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SheetRow } from '@/domain/workforce/import/sheet-row';
import { FILE_LIMITS, type FileLimits } from './file-limits';
import { FileRefused, type ReadingProblem } from './file-problem';
import { openFile } from './open-file';
import type { OpenedFile } from './opened-file';

export interface ReadFile {
  readonly problem: ReadingProblem | null;
  readonly rows: readonly SheetRow[];
  readonly file: Omit<OpenedFile, 'rows' | 'close'> | null;
}

const folder = mkdtempSync(join(tmpdir(), 'cydweithio-files-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
let count = 0;

/** Reads a file to its end, as it lies on a disk, for tests; a problem on the way is the answer, any other error is thrown. */
export async function readFileAt(
  path: string,
  limits: Partial<FileLimits> = {},
  sheet?: string,
): Promise<ReadFile> {
  const opened = await openFile(path, { ...FILE_LIMITS, ...limits });
  if (!opened.ok) return { problem: opened.problem, rows: [], file: null };
  const { rows: batches, close, ...file } = opened.file;
  const rows: SheetRow[] = [];
  try {
    for await (const batch of batches(sheet)) rows.push(...batch);
    return { problem: null, rows, file };
  } catch (error) {
    if (error instanceof FileRefused) return { problem: error.problem, rows, file };
    throw error;
  } finally {
    await close();
  }
}

/** The same for bytes, or for text in UTF-8. */
export async function readBytes(
  bytes: Uint8Array | string,
  limits: Partial<FileLimits> = {},
  sheet?: string,
): Promise<ReadFile> {
  count += 1;
  const path = join(folder, String(count));
  writeFileSync(path, bytes);
  try {
    return await readFileAt(path, limits, sheet);
  } finally {
    rmSync(path);
  }
}
