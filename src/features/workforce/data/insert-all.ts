import 'server-only';
import type { Tx } from '@/server/db';

type Row = Readonly<Record<string, string | number | null>>;

/**
 * Inserts rows in one statement, however many: the client's own `createMany` spends minutes on twenty thousand. The
 * rows name their columns as the table does; both names come from this feature, never from a file.
 */
export async function insertAll(
  tx: Tx,
  table: 'team' | 'team_placement' | 'team_row' | 'team_row_version' | 'assignment_version',
  rows: readonly Row[],
  options: { readonly skipKnown?: boolean } = {},
): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = Object.keys(first)
    .map((name) => `"${name}"`)
    .join(', ');
  await tx.$executeRawUnsafe(
    `INSERT INTO "${table}" (${columns})
     SELECT ${columns} FROM jsonb_populate_recordset(NULL::"${table}", $1::jsonb)
     ${options.skipKnown ? 'ON CONFLICT DO NOTHING' : ''}`,
    JSON.stringify(rows),
  );
}
