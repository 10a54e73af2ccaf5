import { type FileHandle, open } from 'node:fs/promises';
import { openCsv } from './csv/open-csv';
import { FILE_LIMITS, type FileLimits } from './file-limits';
import { FileRefused, type ReadingProblem, refuse } from './file-problem';
import { findKind } from './find-kind';
import type { OpenedFile } from './opened-file';
import { openXlsx } from './xlsx/open-xlsx';

export type OpenedOrNot =
  | { readonly ok: true; readonly file: OpenedFile }
  | { readonly ok: false; readonly problem: ReadingProblem };

/** Enough to tell what a file is. */
const HEAD = 4096;

/**
 * Opens what an employer sent: a CSV file or a workbook, told by its contents and not by its name. Memory does not grow
 * with the file. What is wrong further on comes as FileRefused while `rows` are read. Whoever opens a file closes it.
 */
export async function openFile(path: string, limits: FileLimits = FILE_LIMITS): Promise<OpenedOrNot> {
  let file: OpenedFile | undefined;
  try {
    file = await openAny(path, limits);
    await refuseEmpty(file);
    return { ok: true, file };
  } catch (error) {
    await file?.close();
    if (error instanceof FileRefused) return { ok: false, problem: error.problem };
    throw error;
  }
}

async function openAny(path: string, limits: FileLimits): Promise<OpenedFile> {
  const handle = await open(path, 'r');
  let isKept = false;
  try {
    const head = await readHead(handle, limits);
    if ((await findKind(handle, head)) === 'xlsx') return await openXlsx(path, limits);
    const file = await openCsv(handle, head, limits);
    isKept = true;
    return file;
  } finally {
    if (!isKept) await handle.close();
  }
}

async function readHead(handle: FileHandle, limits: FileLimits): Promise<Buffer> {
  const { size } = await handle.stat();
  if (size === 0) refuse('IMPORT-FILE-EMPTY');
  if (size > limits.bytes) refuse('IMPORT-FILE-LARGE', { bytes: size, most: limits.bytes });
  const head = Buffer.alloc(Math.min(HEAD, size));
  const { bytesRead } = await handle.read(head, 0, head.length, 0);
  return head.subarray(0, bytesRead);
}

/** A workbook without a sheet to read, or text without a row. */
async function refuseEmpty(file: OpenedFile): Promise<void> {
  if (file.kind === 'xlsx') {
    if (file.defaultSheet === null) refuse('IMPORT-FILE-EMPTY');
    return;
  }
  for await (const _batch of file.rows()) return;
  refuse('IMPORT-FILE-EMPTY');
}
