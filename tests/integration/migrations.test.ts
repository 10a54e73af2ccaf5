import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { migrate } from '../../scripts/migrate';
import { createTestDatabase } from '../support/database';

const FIRST = '20260101000000_first';
const SECOND = '20260102000000_second';

let database: Awaited<ReturnType<typeof createTestDatabase>>;
let owner: pg.Client;
let folder: string;

beforeAll(async () => {
  database = await createTestDatabase();
  owner = new pg.Client({ connectionString: database.url });
  await owner.connect();
});

beforeEach(async () => {
  await owner.query('drop schema public cascade; create schema public');
  folder = mkdtempSync(join(tmpdir(), 'cydweithio-migrations-'));
  writeFileSync(join(folder, 'migration_lock.toml'), 'provider = "postgresql"\n');
  return () => rmSync(folder, { recursive: true, force: true });
});

afterAll(async () => {
  await owner?.end();
  await database?.drop();
});

function write(name: string, sql: string) {
  mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, name, 'migration.sql'), `BEGIN;\n${sql}\nCOMMIT;\n`);
}

const tables = async () => {
  const { rows } = await owner.query<{ name: string }>(
    `select tablename as name from pg_tables where schemaname = 'public' and tablename <> '_prisma_migrations' order by 1`,
  );
  return rows.map(({ name }) => name);
};

it('applies what is missing, in order, and nothing twice', async () => {
  write(FIRST, 'create table one (id int);');
  expect(await migrate(database.url, folder)).toEqual([FIRST]);
  write(SECOND, 'alter table one rename to two;');
  expect(await migrate(database.url, folder)).toEqual([SECOND]);
  expect(await migrate(database.url, folder)).toEqual([]);
  expect(await tables()).toEqual(['two']);
});

it('sends a function whole, with the semicolons in its body', async () => {
  write(FIRST, "create function f() returns text language plpgsql as $$ begin return 'a;b'; end; $$;");
  await migrate(database.url, folder);
  expect((await owner.query('select f()')).rows).toEqual([{ f: 'a;b' }]);
});

it('leaves nothing of a migration that fails, and applies it once it is mended', async () => {
  write(FIRST, 'create table one (id int); select 1 / 0;');
  await expect(migrate(database.url, folder)).rejects.toThrow(/division by zero/);
  expect(await tables()).toEqual([]);
  write(FIRST, 'create table one (id int);');
  expect(await migrate(database.url, folder)).toEqual([FIRST]);
  expect(await tables()).toEqual(['one']);
});

it('refuses a migration that was changed after it was applied', async () => {
  write(FIRST, 'create table one (id int);');
  await migrate(database.url, folder);
  write(FIRST, 'create table another (id int);');
  await expect(migrate(database.url, folder)).rejects.toThrow(FIRST);
});

it('lets two runners at once apply each migration once', async () => {
  write(FIRST, 'create table one (id int); select pg_sleep(0.3);');
  const answers = await Promise.all([migrate(database.url, folder), migrate(database.url, folder)]);
  expect(answers.flat()).toEqual([FIRST]);
});
