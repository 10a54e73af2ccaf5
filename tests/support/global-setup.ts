import { randomBytes } from 'node:crypto';
import type { TestProject } from 'vitest/node';
import { createDatabase, migrate, seed } from '../../scripts/lib/database.mjs';
import { databaseAt, onServer, openTestServer } from './server';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the test server, for its superuser. */
    serverUrl: string;
    /** A database with all migrations and the reference data, to be copied. */
    templateDatabase: string;
  }
}

/** Makes the template once, so that each test file only waits for a copy. */
export async function setup(project: TestProject) {
  const server = await openTestServer();
  const template = `cydweithio_template_${randomBytes(6).toString('hex')}`;
  const tearDown = async () => {
    await onServer(server.url, `drop database if exists ${template} with (force)`);
    await server.stop();
  };
  try {
    await createDatabase(server.url, template);
    const url = databaseAt(server.url, template);
    await migrate(url, { quiet: true });
    await seed(url, { quiet: true });
    project.provide('serverUrl', server.url);
    project.provide('templateDatabase', template);
  } catch (error) {
    await tearDown();
    throw error;
  }
  return tearDown;
}
