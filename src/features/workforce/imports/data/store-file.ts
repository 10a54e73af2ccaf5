import 'server-only';
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { uuidv7 } from 'uuidv7';
import type { CalendarDay } from '@/domain/time/calendar-day';
import type { Template } from '@/domain/workforce/import/columns';
import { repeatsHeadings } from '@/domain/workforce/import/find-heading-row';
import { type KeptColumns, keepCells, keptColumns } from '@/domain/workforce/import/kept-columns';
import type { FileProblem, FileProblemCode } from '@/domain/workforce/import/row-error';
import { writeAudit } from '@/server/audit';
import { dateFromDay, dayFromDate } from '@/server/days';
import type { Tx } from '@/server/db';
import { FileRefused } from '@/server/files/file-problem';
import { openFile } from '@/server/files/open-file';
import type { OpenedFile } from '@/server/files/opened-file';
import { nextReference } from '@/server/references';
import { type StoredLayout, storedSummary } from './batch-json';
import { isNamedAgreed } from './find-employer';
import { lookAtFile } from './look-at-file';
import { saveRows } from './stored-rows';

export interface SentFile {
  readonly employerId: string;
  readonly template: Template;
  readonly sender: string;
  readonly asAt: CalendarDay;
  readonly today: CalendarDay;
  readonly fileName: string;
  /** Where the bytes lie. */
  readonly path: string;
  /** Null where the portal itself loads it. */
  readonly uploadedById: string | null;
}

export type StoredFile =
  | { readonly ok: true; readonly batchId: string; readonly reference: string; readonly known: boolean }
  | { readonly ok: false; readonly problem: FileProblem };

const refuse = (code: FileProblemCode, facts: FileProblem['facts'] = {}): StoredFile => ({
  ok: false,
  problem: { code, facts },
});

/**
 * Keeps the rows of a file for the dry run, without what the portal never needs. The same file once more (same bytes, template and day) is the batch that it was, unless
 * that was undone, refused, or taken without all of its rows. It writes past row security, so ask first who may import.
 */
export async function storeFile(tx: Tx, sent: SentFile): Promise<StoredFile> {
  const { employerId, template, asAt, today } = sent;
  if (asAt > today) return refuse('IMPORT-AS-AT-FUTURE', { asAt, today });
  const last = await findLaterTaken(tx, employerId, template, asAt);
  // Taken backwards, an older file would end what a newer one says.
  if (last) return refuse('IMPORT-AS-AT-OLDER', { asAt, last });
  const agreed = await isNamedAgreed(tx, employerId, asAt);
  if (template === 'named' && !agreed) return refuse('IMPORT-NAMED-NOT-AGREED');

  const sha256 = await digestOf(sent.path);
  const same = await findSame(tx, sent, sha256);
  if (same) return { ok: true, ...same, known: true };
  const opened = await openFile(sent.path);
  if (!opened.ok) return opened;
  const named = template === 'named' || (template === 'esr' && agreed);
  try {
    return await keepFile(tx, { ...sent, named, sha256 }, opened.file);
  } catch (error) {
    if (error instanceof FileRefused) return { ok: false, problem: error.problem };
    throw error;
  } finally {
    await opened.file.close();
  }
}

async function keepFile(
  tx: Tx,
  sent: SentFile & { readonly named: boolean; readonly sha256: string },
  file: OpenedFile,
): Promise<StoredFile> {
  const { employerId, template, named, sha256, asAt } = sent;
  const { layout: found, below } = await lookAtFile(file, template);
  const kept = keptColumns(template, named, found.headings, below);
  const sample = found.sample.map((cells) => keepCells(cells, kept));
  const layout: StoredLayout = { ...found, sample, dropped: [...kept.dropped] };
  const id = uuidv7();
  const reference = await nextReference(tx, 'I', Number(sent.today.slice(0, 4)));
  const { size: bytes } = await stat(sent.path);
  await tx.importBatch.createMany({
    data: {
      ...{ id, reference, employerId, template, named, sha256, bytes, layout },
      sender: sent.sender,
      fileName: sent.fileName.slice(0, 200),
      asAt: dateFromDay(asAt),
      status: 'received',
      uploadedById: sent.uploadedById,
    },
  });
  const rows = await saveRows(tx, id, rowsBelow(file, layout, kept));
  if (rows === 0) throw new FileRefused({ code: 'IMPORT-FILE-EMPTY', facts: {} });
  await writeAudit(tx, sent.uploadedById, {
    event: 'import.received',
    subject: { kind: 'import_batch', id },
    after: { reference, template, asAt, bytes, rows },
  });
  return { ok: true, batchId: id, reference, known: false };
}

async function* rowsBelow(file: OpenedFile, layout: StoredLayout, kept: KeptColumns) {
  const headings = { row: layout.headingRow, cells: layout.headings };
  for await (const batch of file.rows()) {
    const again = batch.find((row) => row.row > layout.headingRow && repeatsHeadings(headings, row));
    if (again) {
      const facts = { first: layout.headingRow, second: again.row };
      throw new FileRefused({ code: 'IMPORT-HEADINGS-TWO', facts });
    }
    yield batch
      .filter(({ row }) => row > layout.headingRow)
      .map(({ row, cells }) => ({ row, cells: keepCells(cells, kept) }));
  }
}

/** The day of a file of the same kind that was taken for a later day, if there is one. */
export async function findLaterTaken(
  tx: Tx,
  employerId: string,
  template: Template,
  asAt: CalendarDay,
): Promise<CalendarDay | null> {
  const last = await tx.importBatch.findFirst({
    where: { employerId, template, status: 'taken', asAt: { gt: dateFromDay(asAt) } },
    orderBy: { asAt: 'desc' },
    select: { asAt: true },
  });
  return last ? dayFromDate(last.asAt) : null;
}

async function findSame(tx: Tx, { employerId, template, asAt }: SentFile, sha256: string) {
  const candidates = await tx.importBatch.findMany({
    where: {
      ...{ employerId, template, sha256, asAt: dateFromDay(asAt) },
      status: { notIn: ['undone', 'refused'] },
    },
    orderBy: { uploadedAt: 'desc' },
    select: { id: true, reference: true, status: true, summary: true },
  });
  const same = candidates.find(({ status, summary }) => {
    const counts = storedSummary.safeParse(summary);
    const whole = counts.success && counts.data.rejected + counts.data.asking + counts.data.leftOut === 0;
    return status !== 'taken' || whole || !counts.success;
  });
  return same ? { batchId: same.id, reference: same.reference } : null;
}

async function digestOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}
