import 'server-only';
import type { CalendarDay } from '@/domain/time/calendar-day';
import type { Template } from '@/domain/workforce/import/columns';
import { dayFromDate } from '@/server/days';
import type { Tx } from '@/server/db';
import { storedSummary } from './stored-batch';

const MOST = 100;

export interface BatchRow {
  readonly id: string;
  readonly reference: string;
  readonly template: Template;
  readonly fileName: string;
  readonly asAt: CalendarDay;
  readonly status: 'checked' | 'taken' | 'rejected';
  readonly uploadedAt: Date;
  readonly uploadedBy: string | null;
  readonly rows: number;
}

/** The latest files of an employer, the newest first. */
export async function listBatches(tx: Tx, employerId: string): Promise<BatchRow[]> {
  const batches = await tx.importBatch.findMany({
    where: { employerId },
    orderBy: [{ uploadedAt: 'desc' }, { id: 'desc' }],
    take: MOST,
    select: {
      id: true,
      reference: true,
      template: true,
      fileName: true,
      asAt: true,
      status: true,
      summary: true,
      uploadedAt: true,
      uploadedById: true,
    },
  });
  const people = await tx.person.findMany({
    where: { id: { in: batches.flatMap(({ uploadedById }) => uploadedById ?? []) } },
    select: { id: true, name: true },
  });
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return batches.map(({ summary, asAt, status, uploadedById, ...rest }) => {
    const { rows, rejected } = storedSummary.parse(summary);
    return {
      ...rest,
      asAt: dayFromDate(asAt),
      status: rejected > 0 ? 'rejected' : status,
      uploadedBy: names.get(uploadedById ?? '') ?? null,
      rows,
    };
  });
}
