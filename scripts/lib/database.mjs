import { join } from 'node:path';
import { root } from './paths.mjs';
import { Problem } from './problem.mjs';
import { run } from './run.mjs';

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

/**
 * Loads reference data and, with `demo`, the demonstration. The seed itself leaves alone what has not changed.
 * @param {string} databaseUrl
 * @param {{ demo?: boolean, quiet?: boolean, signal?: AbortSignal }} options
 */
export const seed = (databaseUrl, { demo = false, ...options } = {}) =>
  runScript('scripts/seed.ts', demo ? ['--demo'] : [], databaseUrl, options);
