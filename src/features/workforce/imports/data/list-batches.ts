import 'server-only';
import type { CalendarDay } from '@/domain/time/calendar-day';
import type { Template } from '@/domain/workforce/import/columns';
import { dayFromDate } from '@/server/days';
import type { Tx } from '@/server/db';
import { storedSummary } from './batch-json';
import type { BatchStatus } from './find-batch';

const MOST = 100;

export interface BatchRow {
  readonly id: string;
  readonly reference: string;
  readonly template: Template;
  readonly sender: string;
  readonly fileName: string;
  readonly asAt: CalendarDay;
  readonly status: BatchStatus;
  readonly uploadedAt: Date;
  readonly uploadedBy: string | null;
  /** So far, while it is being read. */
  readonly rowsRead: number;
  /** Null until the file has been read. */
  readonly rows: number | null;
  /** Rows that were rejected, left out, or wait for an answer. */
  readonly open: number;
}

/** The latest files of an employer, the newest first. */
export async function listBatches(tx: Tx, employerId: string): Promise<BatchRow[]> {
  const batches = await tx.importBatch.findMany({
    where: { employerId },
    orderBy: [{ uploadedAt: 'desc' }, { id: 'desc' }],
    take: MOST,
    select: {
      ...{
        id: true,
        reference: true,
        template: true,
        sender: true,
        fileName: true,
        asAt: true,
        status: true,
        rowsRead: true,
      },
      ...{ summary: true, uploadedAt: true, uploadedById: true },
    },
  });
  const people = await tx.person.findMany({
    where: { id: { in: batches.flatMap(({ uploadedById }) => uploadedById ?? []) } },
    select: { id: true, name: true },
  });
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return batches.map(({ summary, asAt, uploadedById, ...rest }) => {
    const counts = storedSummary.safeParse(summary).data;
    return {
      ...rest,
      asAt: dayFromDate(asAt),
      uploadedBy: names.get(uploadedById ?? '') ?? null,
      rows: counts?.rows ?? null,
      open: counts ? counts.rejected + counts.asking + counts.leftOut : 0,
    };
  });
}
