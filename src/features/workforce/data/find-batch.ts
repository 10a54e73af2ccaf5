import 'server-only';
import type { CalendarDay } from '@/domain/time/calendar-day';
import type { Template } from '@/domain/workforce/import/columns';
import { dayFromDate } from '@/server/days';
import type { Tx } from '@/server/db';
import { type StoredRows, type StoredSummary, storedRows, storedSummary } from './stored-batch';

export interface BatchPage {
  readonly id: string;
  readonly employerId: string;
  readonly reference: string;
  readonly template: Template;
  readonly fileName: string;
  readonly asAt: CalendarDay;
  readonly status: 'checked' | 'taken';
  readonly uploadedAt: Date;
  readonly uploadedBy: string | null;
  readonly takenAt: Date | null;
  readonly summary: StoredSummary;
  readonly stored: StoredRows;
}

/** One file of an employer; null where it is absent, another employer's, or hidden from the reader. */
export async function findBatch(tx: Tx, employerId: string, batchId: string): Promise<BatchPage | null> {
  const batch = await tx.importBatch.findFirst({
    where: { id: batchId, employerId },
    select: {
      id: true,
      employerId: true,
      reference: true,
      template: true,
      fileName: true,
      asAt: true,
      status: true,
      rows: true,
      summary: true,
      uploadedAt: true,
      uploadedById: true,
      takenAt: true,
    },
  });
  if (!batch) return null;
  const { rows, summary, asAt, uploadedById, ...rest } = batch;
  const person = uploadedById
    ? await tx.person.findUnique({ where: { id: uploadedById }, select: { name: true } })
    : null;
  return {
    ...rest,
    asAt: dayFromDate(asAt),
    uploadedBy: person?.name ?? null,
    summary: storedSummary.parse(summary),
    stored: storedRows.parse(rows),
  };
}
