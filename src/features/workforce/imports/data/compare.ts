import 'server-only';
import type { Tx } from '@/server/db';
import { Prisma } from '@/server/prisma/client';

/**
 * Writes the dry run: every staged row with what it does to what is recorded, and the rows that the file leaves out.
 * A row that could not be read may be the one that seems to leave. What it names (its post, or its team) is not said
 * to leave; where it names nothing, rows that seem to leave are left out until a person says otherwise.
 */
export async function compareStaged(tx: Tx, batchId: string, named: boolean): Promise<void> {
  await tx.$executeRaw`ANALYZE staged`;
  await tx.$executeRaw`DELETE FROM import_row WHERE batch_id = ${batchId}::uuid`;
  await tx.$executeRaw`
    INSERT INTO import_row (batch_id, ordinal, "row", key, verdict, facts, before, cells, remarks, question, wte)
    SELECT ${batchId}::uuid, s.ordinal, s."row", s.key, v.verdict::import_verdict,
      CASE WHEN v.verdict <> 'unchanged' THEN s.facts END, CASE WHEN v.verdict = 'changed' THEN r.facts END, s.cells,
      s.remarks, s.question, s.wte
    FROM staged s LEFT JOIN recorded r ON r.key = s.key
      CROSS JOIN LATERAL (SELECT CASE
        WHEN s.kind <> 'read' THEN s.kind
        WHEN r.key IS NULL THEN 'created'
        WHEN r.facts @> s.facts AND cardinality(r.versions) = 1 THEN 'unchanged'
        ELSE 'changed' END AS verdict) v
    WHERE s.kind <> 'apart'`;
  const open = Prisma.sql`SELECT cells ->> ${named ? 'postNumber' : 'teamCode'} AS name FROM staged
    WHERE kind IN ('rejected', 'asking')`;
  const name = named ? Prisma.sql`r.key` : Prisma.sql`r.team_code`;
  await tx.$executeRaw`
    INSERT INTO import_row (batch_id, ordinal, key, verdict, before, wte, left_out)
    SELECT ${batchId}::uuid, (SELECT coalesce(max(ordinal), 0) FROM staged) + row_number() OVER (ORDER BY r.key), r.key,
      'leaving', r.facts, r.wte, EXISTS (SELECT 1 FROM (${open}) o WHERE coalesce(o.name, '') = '')
    FROM recorded r
    WHERE NOT EXISTS (SELECT 1 FROM staged s WHERE s.key = r.key)
      AND NOT EXISTS (SELECT 1 FROM (${open}) o WHERE lower(o.name) = lower(${name}))`;
}
