import 'server-only';
import type { CalendarDay } from '@/domain/time/calendar-day';
import type { Tx } from '@/server/db';
import { choosePart, type ShownPart } from '../shown-parts';
import { type BatchPage, findBatch } from './find-batch';
import { findEmployer, listNames, listTeams, type Names, type Team } from './find-employer';
import { findQuestions, findRows, type OpenQuestion, type RowsPage } from './find-rows';
import { findLaterTaken } from './store-file';
import { hasChangedSince } from './take-batch';

/** What the address of the page asks for; pages count from 1, units from 0. */
export interface Asked {
  readonly part: string;
  readonly page: number;
  readonly rejectedPage: number;
  readonly unit: number;
}

export interface BatchView {
  readonly asked: Asked;
  readonly employer: NonNullable<Awaited<ReturnType<typeof findEmployer>>>;
  readonly batch: BatchPage;
  readonly names: Names;
  readonly teams: readonly Team[];
  readonly questions: readonly OpenQuestion[];
  readonly rejected: RowsPage;
  readonly part: ShownPart;
  readonly rows: RowsPage;
  readonly changedSince: boolean;
  readonly overtakenBy: CalendarDay | null;
}

const NO_ROWS: RowsPage = { rows: [], total: 0 };

/** A file with all that its page shows of it; null where it is absent or hidden. */
export async function findBatchView(
  tx: Tx,
  employerId: string,
  batchId: string,
  asked: Asked,
): Promise<BatchView | null> {
  const batch = await findBatch(tx, employerId, batchId);
  const employer = await findEmployer(tx, employerId);
  if (!batch || !employer) return null;
  const { summary, status, checkedAt, template, asAt } = batch;
  const names = await listNames(tx);
  const part = summary ? choosePart(summary, asked.part) : 'changed';
  const waits = status === 'checked';
  return {
    ...{ asked, employer, batch, names, part },
    teams: waits ? await listTeams(tx, employerId) : [],
    questions: waits ? await findQuestions(tx, batchId) : [],
    rejected: summary ? await findRows(tx, batchId, 'rejected', asked.rejectedPage) : NO_ROWS,
    rows: summary ? await findRows(tx, batchId, part, asked.page) : NO_ROWS,
    changedSince: waits && checkedAt !== null && (await hasChangedSince(tx, employerId, checkedAt)),
    overtakenBy: waits ? await findLaterTaken(tx, employerId, template, asAt) : null,
  };
}
