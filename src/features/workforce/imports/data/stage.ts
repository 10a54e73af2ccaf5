import 'server-only';
import type { RowReading } from '@/domain/workforce/import/reading';
import { wteToDecimal } from '@/domain/wte/wte';
import type { Tx } from '@/server/db';

/** Rows that go to the database in one statement: enough to be quick, few enough to be small. */
export const STAGE_ROWS = 2_000;

/** Makes the transaction's own table for the rows of one file. It is gone with the transaction. */
export async function makeStage(tx: Tx): Promise<void> {
  await tx.$executeRaw`
    CREATE TEMPORARY TABLE IF NOT EXISTS staged (ordinal int, "row" int, key text, kind text, facts jsonb, cells jsonb,
      remarks jsonb, question text, wte numeric(8,5)) ON COMMIT DROP`;
  await tx.$executeRaw`TRUNCATE staged`;
}

const json = (value: unknown) => (value === undefined ? null : JSON.stringify(value));

/** Puts readings on the stage, numbered from `first`. Reasons of rows apart stand where a question would. */
export async function stageRows(tx: Tx, first: number, readings: readonly RowReading[]): Promise<void> {
  if (readings.length === 0) return;
  const rows = readings.map((reading) => reading.row);
  const keys = readings.map((reading) => (reading.kind === 'read' ? reading.key : null));
  const kinds = readings.map(({ kind }) => kind);
  const facts = readings.map((reading) => (reading.kind === 'read' ? json(reading.facts) : null));
  const cells = readings.map((reading) => ('cells' in reading ? json(reading.cells) : null));
  const remarks = readings.map(remarksOf);
  const questions = readings.map(questionOf);
  const amounts = readings.map(({ wte }) => (wte === null ? null : wteToDecimal(wte)));
  await tx.$executeRaw`
    INSERT INTO staged
    SELECT ${first}::int + s.n::int - 1, s."row", s.key, s.kind, s.facts::jsonb, s.cells::jsonb, s.remarks::jsonb,
      s.question, s.wte::numeric(8,5)
    FROM unnest(${rows}::int[], ${keys}::text[], ${kinds}::text[], ${facts}::text[], ${cells}::text[],
      ${remarks}::text[], ${questions}::text[], ${amounts}::text[])
      WITH ORDINALITY AS s("row", key, kind, facts, cells, remarks, question, wte, n)`;
}

function remarksOf(reading: RowReading): string | null {
  if (reading.kind === 'read') return reading.warnings.length > 0 ? json(reading.warnings) : null;
  if (reading.kind === 'rejected') return json(reading.errors);
  return reading.kind === 'asking' ? json(reading.question) : null;
}

function questionOf(reading: RowReading): string | null {
  if (reading.kind === 'asking') return `${reading.question.kind}:${reading.question.about}`;
  return reading.kind === 'apart' ? reading.why : null;
}
