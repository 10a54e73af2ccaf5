import 'server-only';
import type { CalendarDay } from '@/domain/time/calendar-day';
import type { Template } from '@/domain/workforce/import/columns';
import type { FileProblem } from '@/domain/workforce/import/row-error';
import { dayFromDate } from '@/server/days';
import type { Tx } from '@/server/db';
import {
  type StoredLayout,
  type StoredMapping,
  type StoredSummary,
  storedLayout,
  storedMapping,
  storedProblem,
  storedSummary,
} from './batch-json';

export type BatchStatus = 'received' | 'mapping' | 'reading' | 'checked' | 'taken' | 'undone' | 'refused';

export interface BatchPage {
  readonly id: string;
  readonly employerId: string;
  readonly reference: string;
  readonly template: Template;
  /** Makes named records; otherwise rows by team. */
  readonly named: boolean;
  readonly sender: string;
  readonly fileName: string;
  readonly bytes: number;
  readonly asAt: CalendarDay;
  readonly status: BatchStatus;
  readonly version: number;
  readonly rowsRead: number;
  readonly uploadedAt: Date;
  readonly uploadedBy: string | null;
  /** When the dry run compared. */
  readonly checkedAt: Date | null;
  readonly takenAt: Date | null;
  readonly takenBy: string | null;
  readonly undoneAt: Date | null;
  readonly undoneBy: string | null;
  readonly undoneReason: string | null;
  readonly layout: StoredLayout | null;
  readonly mapping: StoredMapping | null;
  readonly problem: FileProblem | null;
  readonly summary: StoredSummary | null;
}

/** One file of an employer; null where it is absent, another employer's, or hidden from the reader. */
export async function findBatch(tx: Tx, employerId: string, batchId: string): Promise<BatchPage | null> {
  const batch = await tx.importBatch.findFirst({
    where: { id: batchId, employerId },
    omit: { sha256: true, attempts: true, leasedUntil: true },
  });
  if (!batch) return null;
  const { uploadedById, takenById, undoneById, asAt, layout, mapping, problem, summary, ...rest } = batch;
  const people = await tx.person.findMany({
    where: { id: { in: [uploadedById, takenById, undoneById].filter((id) => id !== null) } },
    select: { id: true, name: true },
  });
  const nameOf = (id: string | null) => people.find((person) => person.id === id)?.name ?? null;
  return {
    ...rest,
    asAt: dayFromDate(asAt),
    uploadedBy: nameOf(uploadedById),
    takenBy: nameOf(takenById),
    undoneBy: nameOf(undoneById),
    layout: layout === null ? null : storedLayout.parse(layout),
    mapping: mapping === null ? null : storedMapping.parse(mapping),
    problem: problem === null ? null : storedProblem.parse(problem),
    // Counts of an earlier kind are not shown rather than misread.
    summary: storedSummary.safeParse(summary).data ?? null,
  };
}
