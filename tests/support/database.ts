import { randomBytes } from 'node:crypto';
import { inject } from 'vitest';
import { databaseAt, onServer } from './server';

export type TestDatabase = {
  /** For the owner of the tables; what the portal may do is narrower, and it takes on its own role. */
  url: string;
  drop(): Promise<void>;
};

/** A database of its own for a test file: migrations and reference data are in it, and nothing else. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const server = inject('serverUrl');
  const name = `cydweithio_test_${randomBytes(6).toString('hex')}`;
  await onServer(server, `create database ${name} template ${inject('templateDatabase')}`);
  return {
    url: databaseAt(server, name),
    drop: () => onServer(server, `drop database if exists ${name} with (force)`),
  };
}
