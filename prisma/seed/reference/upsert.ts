import type { Prisma } from '../../../src/server/prisma/client';

export type Changes = { readonly added: number; readonly changed: number; readonly rows: number };

type Upsert = {
  readonly table: string;
  /** Columns that say which row it is. */
  readonly key: readonly string[];
  /** Columns that are set once and kept: ids. */
  readonly once?: readonly string[];
  /** False where what is there already is never touched, since people may have dated or ended it. */
  readonly update?: boolean;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
};

/**
 * Inserts rows and brings those that are there up to date, in one statement, and counts only what really changed.
 * The rows name their columns as the table does. Table and column names come from the loaders, never from outside.
 */
export async function upsert(tx: Prisma.TransactionClient, plan: Upsert): Promise<Changes> {
  const { table, key, once = [], update = true, rows } = plan;
  const [first] = rows;
  if (!first) return { added: 0, changed: 0, rows: 0 };
  const columns = Object.keys(first);
  const free = columns.filter((column) => !key.includes(column) && !once.includes(column));
  const list = (names: readonly string[], prefix = '') =>
    names.map((name) => `${prefix}"${name}"`).join(', ');
  const conflict =
    update && free.length > 0
      ? `UPDATE SET ${free.map((name) => `"${name}" = EXCLUDED."${name}"`).join(', ')}
         WHERE (${list(free, 't.')}) IS DISTINCT FROM (${list(free, 'EXCLUDED.')})`
      : 'NOTHING';
  const touched = await tx.$queryRawUnsafe<{ is_new: boolean }[]>(
    `INSERT INTO "${table}" AS t (${list(columns)})
     SELECT ${list(columns)} FROM jsonb_populate_recordset(NULL::"${table}", $1::jsonb)
     ON CONFLICT (${list(key)}) DO ${conflict} RETURNING (t.xmax = 0) AS is_new`,
    JSON.stringify(rows),
  );
  const added = touched.filter((row) => row.is_new).length;
  return { added, changed: touched.length - added, rows: rows.length };
}
