import 'server-only';
import type { CalendarDay } from '@/domain/time/calendar-day';
import type { Template } from '@/domain/workforce/import/columns';
import { layoutReader } from '@/domain/workforce/import/layout-reader';
import { missingColumns } from '@/domain/workforce/import/mapping';
import type { ApartReason, RowReading } from '@/domain/workforce/import/reading';
import { shorten } from '@/domain/workforce/import/shorten';
import { addWte, type Wte, wteToDecimal, ZERO_WTE } from '@/domain/wte/wte';
import { writeAudit } from '@/server/audit';
import { dayFromDate } from '@/server/days';
import type { Tx } from '@/server/db';
import type { Prisma } from '@/server/prisma/client';
import {
  type StoredLayout,
  type StoredMapping,
  type StoredSummary,
  storedLayout,
  storedMapping,
} from './batch-json';
import { chooseMapping } from './choose-mapping';
import { addLeaving, compareRows, ROWS_AT_ONCE } from './compare-rows';
import { findBeyond } from './find-beyond';
import { findImportContext } from './import-context';
import { makeRecorded } from './recorded';
import { readRows } from './stored-rows';
import { recordingMoment } from './take-versions';

export type CheckOutcome = 'checked' | 'mapping' | 'gone';

interface Batch {
  readonly id: string;
  readonly employerId: string;
  readonly template: Template;
  readonly named: boolean;
  readonly sender: string;
  readonly asAt: CalendarDay;
  readonly layout: StoredLayout;
  readonly mapping: StoredMapping | null;
  readonly uploadedById: string | null;
}

/**
 * The dry run: reads the rows of a batch's file and keeps what each does to what is recorded; or stops where a person
 * has to say first what the columns are. It works past row security, and may be begun
 * again after a crash: nothing is kept before the end of the transaction. `progress` hears how many rows were read.
 */
export async function checkBatch(
  tx: Tx,
  batchId: string,
  today: CalendarDay,
  progress: (rows: number) => Promise<void> = async () => {},
): Promise<CheckOutcome> {
  const batch = await holdBatch(tx, batchId);
  if (!batch) return 'gone';
  const { mapping, certain } = await chooseMapping(tx, batch, batch.layout.headings);
  if (!certain || missingColumns(batch.template, mapping).length > 0) {
    const data = { status: 'mapping' as const, mapping, leasedUntil: null, version: { increment: 1 } };
    await tx.importBatch.updateMany({ where: { id: batch.id }, data });
    return 'mapping';
  }
  // Takes of the employer wait meanwhile, so that nothing slips in between what is compared and what is said.
  const checkedAt = await recordingMoment(tx, batch.employerId);
  await makeRecorded(tx, batch);
  await tx.importRow.deleteMany({ where: { batchId: batch.id } });
  const counted = await compareFile(tx, batch, mapping, today, progress);
  await addLeaving(tx, batch.id, batch.named);
  const summary = await summarise(tx, batch, counted, notRead(batch.layout, mapping));
  await tx.importBatch.updateMany({
    where: { id: batch.id },
    data: {
      ...{ status: 'checked', mapping, summary, rowsRead: counted.rows },
      ...{ leasedUntil: null, checkedAt, version: { increment: 1 } },
    },
  });
  await writeAudit(tx, batch.uploadedById, {
    event: 'import.checked',
    subject: { kind: 'import_batch', id: batch.id },
    after: summary as unknown as Prisma.InputJsonValue,
  });
  return 'checked';
}

/** One reader a batch. Its row is not locked, since the progress is written there meanwhile. */
async function holdBatch(tx: Tx, id: string): Promise<Batch | null> {
  const [held] = await tx.$queryRaw<{ held: boolean }[]>`
    SELECT pg_try_advisory_xact_lock(hashtextextended('workforce-reading:' || ${id}, 0)) AS held`;
  if (!held?.held) return null;
  const found = await tx.importBatch.findFirst({
    where: { id, status: { in: ['received', 'reading'] } },
    select: {
      ...{ id: true, employerId: true, template: true, named: true, sender: true, asAt: true },
      ...{ layout: true, mapping: true, uploadedById: true },
    },
  });
  if (!found) return null;
  const mapping = found.mapping === null ? null : storedMapping.parse(found.mapping);
  return { ...found, asAt: dayFromDate(found.asAt), layout: storedLayout.parse(found.layout), mapping };
}

interface Counted {
  rows: number;
  warnings: number;
  readonly apart: Partial<Record<ApartReason, number>>;
  readonly wte: Record<'read' | 'asking' | 'rejected' | 'apart', Wte>;
}

async function compareFile(
  tx: Tx,
  batch: Batch,
  mapping: StoredMapping,
  today: CalendarDay,
  progress: (rows: number) => Promise<void>,
): Promise<Counted> {
  const context = await findImportContext(tx, { ...batch, today });
  const reader = layoutReader(batch.template, mapping, context);
  const none = { read: ZERO_WTE, asking: ZERO_WTE, rejected: ZERO_WTE, apart: ZERO_WTE };
  const counted: Counted = { rows: 0, warnings: 0, apart: {}, wte: none };
  let next = 1;
  let waiting: RowReading[] = [];
  const flush = async (least: number) => {
    if (waiting.length < least) return;
    await compareRows(tx, batch.id, next, waiting);
    next += waiting.length;
    waiting = [];
    await progress(counted.rows);
  };
  for await (const rows of readRows(tx, batch.id)) {
    for (const row of rows) {
      counted.rows += 1;
      for (const reading of reader.read(row)) waiting.push(count(counted, reading));
    }
    await flush(ROWS_AT_ONCE);
  }
  for (const reading of reader.finish()) waiting.push(count(counted, reading));
  await flush(0);
  return counted;
}

function count(counted: Counted, reading: RowReading): RowReading {
  const { kind, wte } = reading;
  if (wte !== null) counted.wte[kind] = addWte(counted.wte[kind], wte);
  if (kind === 'read') counted.warnings += reading.warnings.length;
  if (kind === 'apart') counted.apart[reading.why] = (counted.apart[reading.why] ?? 0) + 1;
  return reading;
}

async function summarise(tx: Tx, batch: Batch, counted: Counted, dropped: string[]): Promise<StoredSummary> {
  const groups = await tx.importRow.groupBy({ by: ['verdict'], where: { batchId: batch.id }, _count: true });
  const of = (verdict: string) => groups.find((group) => group.verdict === verdict)?._count ?? 0;
  const leftOut = await tx.importRow.count({ where: { batchId: batch.id, leftOut: true } });
  const { read, asking, rejected, apart } = counted.wte;
  return {
    rows: counted.rows,
    created: of('created'),
    changed: of('changed'),
    unchanged: of('unchanged'),
    leaving: of('leaving'),
    asking: of('asking'),
    rejected: of('rejected'),
    leftOut,
    warnings: counted.warnings,
    apart: counted.apart,
    beyond: (await findBeyond(tx, batch)).length,
    wte: {
      read: wteToDecimal(read),
      asking: wteToDecimal(asking),
      rejected: wteToDecimal(rejected),
      apart: wteToDecimal(apart),
    },
    notRead: dropped,
    kept: [],
  };
}

const MOST_NAMED = 80;

function notRead({ headings }: StoredLayout, { columns }: StoredMapping): string[] {
  const used = new Set(Object.values(columns));
  return headings
    .filter((heading, at) => heading !== '' && !used.has(at))
    .map((text) => shorten(text, MOST_NAMED));
}
