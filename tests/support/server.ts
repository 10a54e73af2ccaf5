import pg from 'pg';
import { startThrowawayServer } from '../../scripts/lib/postgres-throwaway.mjs';
import { postgresPlace } from '../../scripts/lib/postgres-user.mjs';

export type TestServer = {
  /** For a user who may make databases. */
  url: string;
  stop(): Promise<void>;
};

/** The server of a run: TEST_DATABASE_URL, which is left as it was found, or one that is gone afterwards. */
export async function openTestServer(): Promise<TestServer> {
  const given = process.env.TEST_DATABASE_URL;
  if (given) return { url: given, stop: async () => {} };
  const server = await startThrowawayServer(postgresPlace());
  return { url: server.url(), stop: server.stop };
}

/** The address of one database on a server. */
export function databaseAt(serverUrl: string, database: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${database}`;
  return url.href;
}

/** Runs one statement on the server itself, outside any transaction. */
export async function onServer(serverUrl: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: serverUrl });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
