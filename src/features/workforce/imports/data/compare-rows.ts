import 'server-only';
import type { RowReading } from '@/domain/workforce/import/reading';
import { wteToDecimal } from '@/domain/wte/wte';
import type { Tx } from '@/server/db';
import { Prisma } from '@/server/prisma/client';

/** Rows that go to the database in one statement: enough to be quick, few enough to be small. */
export const ROWS_AT_ONCE = 2_000;

const json = (value: unknown) => (value === undefined ? null : JSON.stringify(value));

/**
 * Writes readings into the dry run of a batch, numbered from `first`, each with what it does to the transaction's own
 * table `recorded`. What changes nothing is kept by its key alone; what is set apart is not kept.
 */
export async function compareRows(
  tx: Tx,
  batchId: string,
  first: number,
  readings: readonly RowReading[],
): Promise<void> {
  const kept = readings.filter(({ kind }) => kind !== 'apart');
  if (kept.length === 0) return;
  const rows = kept.map((reading) => reading.row);
  const keys = kept.map((reading) => (reading.kind === 'read' ? reading.key : null));
  const kinds = kept.map(({ kind }) => kind);
  const facts = kept.map((reading) => (reading.kind === 'read' ? json(reading.facts) : null));
  const cells = kept.map((reading) => ('cells' in reading ? json(reading.cells) : null));
  const remarks = kept.map(remarksOf);
  const questions = kept.map((reading) =>
    reading.kind === 'asking' ? `${reading.question.kind}:${reading.question.about}` : null,
  );
  const amounts = kept.map(({ wte }) => (wte === null ? null : wteToDecimal(wte)));
  await tx.$executeRaw`
    INSERT INTO import_row (batch_id, ordinal, "row", key, verdict, facts, before, cells, remarks, question, wte)
    SELECT ${batchId}::uuid, ${first}::int + s.n::int - 1, s."row", s.key, v.verdict::import_verdict,
      CASE WHEN v.verdict <> 'unchanged' THEN s.facts END, CASE WHEN v.verdict = 'changed' THEN r.facts END,
      s.cells::jsonb, s.remarks::jsonb, s.question, s.wte::numeric(8,5)
    FROM (
      SELECT "row", key, kind, facts::jsonb AS facts, cells, remarks, question, wte, n
      FROM unnest(${rows}::int[], ${keys}::text[], ${kinds}::text[], ${facts}::text[], ${cells}::text[],
        ${remarks}::text[], ${questions}::text[], ${amounts}::text[])
        WITH ORDINALITY AS u("row", key, kind, facts, cells, remarks, question, wte, n)
    ) s LEFT JOIN recorded r ON r.key = s.key
      CROSS JOIN LATERAL (SELECT CASE
        WHEN s.kind <> 'read' THEN s.kind
        WHEN r.key IS NULL THEN 'created'
        WHEN r.facts @> s.facts AND cardinality(r.versions) = 1 THEN 'unchanged'
        ELSE 'changed' END AS verdict) v`;
}

function remarksOf(reading: RowReading): string | null {
  if (reading.kind === 'read') return reading.warnings.length > 0 ? json(reading.warnings) : null;
  if (reading.kind === 'rejected') return json(reading.errors);
  return reading.kind === 'asking' ? json(reading.question) : null;
}

/**
 * Adds what the file leaves out. A row that could not be read may be the one that seems to leave: what it names (its
 * post, or its team) is not said to leave; where it names nothing, rows that seem to leave are left out until a person
 * says otherwise.
 */
export async function addLeaving(tx: Tx, batchId: string, named: boolean): Promise<void> {
  const open = Prisma.sql`SELECT cells ->> ${named ? 'postNumber' : 'teamCode'} AS name FROM import_row
    WHERE batch_id = ${batchId}::uuid AND verdict IN ('rejected', 'asking')`;
  const name = named ? Prisma.sql`r.key` : Prisma.sql`r.team_code`;
  await tx.$executeRaw`
    INSERT INTO import_row (batch_id, ordinal, key, verdict, before, wte, left_out)
    SELECT ${batchId}::uuid, (SELECT coalesce(max(ordinal), 0) FROM import_row WHERE batch_id = ${batchId}::uuid)
      + row_number() OVER (ORDER BY r.key), r.key, 'leaving', r.facts, r.wte,
      EXISTS (SELECT 1 FROM (${open}) o WHERE coalesce(o.name, '') = '')
    FROM recorded r
    WHERE NOT EXISTS (SELECT 1 FROM import_row s WHERE s.batch_id = ${batchId}::uuid AND s.key = r.key)
      AND NOT EXISTS (SELECT 1 FROM (${open}) o WHERE lower(o.name) = lower(${name}))`;
}
