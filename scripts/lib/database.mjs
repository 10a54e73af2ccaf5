import { join } from 'node:path';
import { hashOf } from './fingerprint.mjs';
import { root } from './paths.mjs';
import { Problem } from './problem.mjs';
import { run } from './run.mjs';

// What the seed reads. The domain and the importer are in it because they decide what the rows become.
const SEED_INPUTS = ['prisma', 'scripts', 'src/domain', 'src/features', 'src/server'];
const SEED_SKIPPED = ['scripts/lib', 'src/server/prisma'];

/** Runs one of our TypeScript scripts. `react-server` is the condition under which 'server-only' can be imported. */
export function runScript(script, args, databaseUrl, options = {}) {
  const flags = ['--import', 'tsx', '--conditions=react-server'];
  return run(process.execPath, [...flags, join(root, script), ...args], {
    ...options,
    env: { ...process.env, DATABASE_URL: databaseUrl },
  });
}

async function connect(databaseUrl) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: databaseUrl });
  client.on('error', () => {}); // the server may be stopped while this ends; the query says so itself
  await client.connect();
  return client;
}

/** Makes a database on a server, unless it is there. */
export async function createDatabase(serverUrl, name) {
  const client = await connect(serverUrl);
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
    if (rowCount === 0) await client.query(`create database ${client.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
}

/** Says in one sentence when the server that DATABASE_URL names is not there or not new enough. */
export async function checkDatabase(databaseUrl) {
  let client;
  try {
    client = await connect(databaseUrl);
  } catch (error) {
    throw new Problem(`The database that DATABASE_URL names does not answer: ${error.message || error.code}`);
  }
  try {
    const { rows } = await client.query("select current_setting('server_version_num')::int as version");
    if (rows[0].version < 160_000)
      throw new Problem('The server that DATABASE_URL names is older than PostgreSQL 16.');
  } finally {
    await client.end();
  }
}

export const migrate = (databaseUrl, options) => runScript('scripts/migrate.ts', [], databaseUrl, options);

const COMMENT = 'shobj_description((select oid from pg_database where datname = current_database()), $1)';

/**
 * Loads reference data and, with `demo`, the demonstration. The seed may be run any number of times; a note on the
 * database itself says what was loaded last, so that a second start need not wait for it.
 */
export async function seed(databaseUrl, { demo, ...options }) {
  const client = await connect(databaseUrl);
  try {
    const wanted = `cydweithio seed ${demo ? 'demo ' : ''}${hashOf(SEED_INPUTS, SEED_SKIPPED)}`;
    const { rows } = await client.query(`select ${COMMENT} as note, current_database() as name`, [
      'pg_database',
    ]);
    if (rows[0].note === wanted) return;
    await runScript('scripts/seed.ts', demo ? ['--demo'] : [], databaseUrl, options);
    const note = `comment on database ${client.escapeIdentifier(rows[0].name)} is ${client.escapeLiteral(wanted)}`;
    // Who does not own the database may not write on it; then the seed simply runs at every start.
    await client.query(note).catch(() => {});
  } finally {
    await client.end();
  }
}
