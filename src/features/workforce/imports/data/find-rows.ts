import 'server-only';
import { z } from 'zod';
import type { Question, Remark, Texts } from '@/domain/workforce/import/reading';
import type { Wte } from '@/domain/wte/wte';
import { wteFromDecimal, wteFromDecimalOrNull } from '@/server/amounts';
import type { Tx } from '@/server/db';
import { Prisma } from '@/server/prisma/client';
import { storedQuestion, storedRemarks, storedTexts } from './batch-json';

export const ROW_PARTS = ['rejected', 'created', 'changed', 'leaving', 'unchanged', 'warnings'] as const;
export type RowPart = (typeof ROW_PARTS)[number];

export const ROWS_A_PAGE = 50;

export interface ImportedRow {
  readonly ordinal: number;
  readonly row: number | null;
  readonly key: string | null;
  readonly facts: Texts | null;
  readonly before: Texts | null;
  readonly cells: Texts | null;
  readonly remarks: readonly Remark[];
  readonly wte: Wte | null;
  readonly leftOut: boolean;
}

export interface RowsPage {
  readonly rows: readonly ImportedRow[];
  readonly total: number;
}

/** One page of a batch's rows of one kind, in the order of the file. `page` counts from 1. */
export async function findRows(tx: Tx, batchId: string, part: RowPart, page: number): Promise<RowsPage> {
  const where =
    part === 'warnings'
      ? {
          batchId,
          verdict: { not: 'rejected' as const },
          key: { not: null },
          remarks: { not: Prisma.DbNull },
        }
      : { batchId, verdict: part };
  const total = await tx.importRow.count({ where });
  const found = await tx.importRow.findMany({
    where,
    orderBy: { ordinal: 'asc' },
    skip: (page - 1) * ROWS_A_PAGE,
    take: ROWS_A_PAGE,
    omit: { batchId: true, verdict: true, question: true },
  });
  const texts = (value: unknown) => (value === null ? null : storedTexts.parse(value));
  const rows = found.map(({ facts, before, cells, remarks, wte, ...rest }) => ({
    ...rest,
    facts: texts(facts),
    before: texts(before),
    cells: texts(cells),
    remarks: remarks === null ? [] : storedRemarks.parse(remarks),
    wte: wteFromDecimalOrNull(wte),
  }));
  return { rows, total };
}

export interface OpenQuestion extends Question {
  readonly rows: number;
  readonly wte: Wte;
}

const grouped = z.array(z.object({ question: storedQuestion, rows: z.number(), wte: z.custom<never>() }));

/** What a person is asked about a batch, once for all rows that wait for the answer; the most WTE first. */
export async function findQuestions(tx: Tx, batchId: string): Promise<OpenQuestion[]> {
  const found = await tx.$queryRaw<unknown[]>`
    SELECT (array_agg(remarks ORDER BY ordinal))[1] AS question, count(*)::int AS rows, coalesce(sum(wte), 0) AS wte
    FROM import_row WHERE batch_id = ${batchId}::uuid AND verdict = 'asking'
    GROUP BY question ORDER BY 3 DESC, 1`;
  return grouped
    .parse(found)
    .map(({ question, rows, wte }) => ({ ...question, rows, wte: wteFromDecimal(wte) }));
}
