import pg from 'pg';

/** Rows of the journeys' own database, whose address the global setup leaves; as its owner, past row security. */
export async function rows<Row extends pg.QueryResultRow>(
  sql: string,
  values: readonly unknown[] = [],
): Promise<Row[]> {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  try {
    return (await client.query<Row>(sql, [...values])).rows;
  } finally {
    await client.end();
  }
}

/** The one row that a question has; it fails where there is none, so that a journey never runs on nothing. */
export async function row<Row extends pg.QueryResultRow>(
  sql: string,
  values: readonly unknown[] = [],
): Promise<Row> {
  const [first] = await rows<Row>(sql, values);
  if (!first) throw new Error(`The demonstration holds nothing for: ${sql} ${JSON.stringify(values)}`);
  return first;
}

async function idOf(table: 'body' | 'collaborative' | 'place', code: string): Promise<string> {
  return (await row<{ id: string }>(`select id from ${table} where code = $1`, [code])).id;
}

export const placeId = (code: string) => idOf('place', code);
export const bodyId = (code: string) => idOf('body', code);
export const collaborativeId = (code: string) => idOf('collaborative', code);

/** Codes of the demonstration (prisma/seed/demo). */
export const REGION = 'rpb-cwm-taf-morgannwg';
export const MERTHYR = 'cluster-merthyr';
export const HEALTH_BOARD = 'nhs-7a5';
export const MERTHYR_AND_CYNON = 'merthyr-cynon-ahp';
