import { randomBytes } from 'node:crypto';
import { startApp } from '../../scripts/lib/app-server.mjs';
import { build, buildIsCurrent } from '../../scripts/lib/build.mjs';
import { createDatabase, migrate, seed } from '../../scripts/lib/database.mjs';
import { databaseAt, onServer, openTestServer } from '../support/server';
import { TODAY } from './today';

/** The portal as people get it: the build, a database of its own with the demonstration in it, a free port. */
export default async function setUp() {
  const port = Number(process.env.E2E_PORT);
  const server = await openTestServer();
  const database = `cydweithio_e2e_${randomBytes(6).toString('hex')}`;
  const url = databaseAt(server.url, database);
  let app: ReturnType<typeof startApp> | undefined;
  const tearDown = async () => {
    await app?.stop();
    await onServer(server.url, `drop database if exists ${database} with (force)`);
    await server.stop();
  };
  try {
    await createDatabase(server.url, database);
    await migrate(url, { quiet: true });
    await seed(url, { demo: true, quiet: true });
    if (!buildIsCurrent()) await build({ quiet: true });
    const secret = randomBytes(32).toString('base64url');
    const settings = { DATABASE_URL: url, AUTH_SECRET: secret, DEMO: '1', TODAY };
    app = startApp({ port, settings });
    if (!(await app.ready())) throw new Error('The portal ended before it answered.');
    // For journeys that set up records through the builders instead of by clicking.
    process.env.DATABASE_URL = url;
  } catch (error) {
    await tearDown();
    throw error;
  }
  return tearDown;
}
