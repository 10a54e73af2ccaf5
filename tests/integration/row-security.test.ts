import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase } from '../support/database';

let database: Awaited<ReturnType<typeof createTestDatabase>>;
let owner: pg.Client;

beforeAll(async () => {
  database = await createTestDatabase();
  owner = new pg.Client({ connectionString: database.url });
  await owner.connect();
});

afterAll(async () => {
  await owner.end();
  await database.drop();
});

const WITHOUT = `
  SELECT c.relname FROM pg_class c
  WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace AND c.relname <> '_prisma_migrations'
    AND (NOT c.relrowsecurity OR NOT EXISTS (SELECT 1 FROM pg_policy p WHERE p.polrelid = c.oid))
  ORDER BY 1`;

/** Works as a role of the portal with these settings, and undoes everything. */
async function as<Result>(
  role: string,
  settings: Record<string, string>,
  work: () => Promise<Result>,
): Promise<Result> {
  await owner.query('BEGIN');
  try {
    for (const [name, value] of Object.entries(settings))
      await owner.query('SELECT set_config($1, $2, true)', [name, value]);
    await owner.query(`SET LOCAL ROLE ${role}`);
    return await work();
  } finally {
    await owner.query('ROLLBACK');
  }
}

const count = async (table: string) =>
  Number((await owner.query(`SELECT count(*) FROM ${table}`)).rows[0].count);

describe('row security', () => {
  it('stands on every table', async () => {
    const { rows } = await owner.query(WITHOUT);
    expect(rows).toEqual([]);
  });

  it('would notice a table without it', async () => {
    await owner.query('BEGIN');
    await owner.query('CREATE TABLE forgotten (id int)');
    const { rows } = await owner.query(WITHOUT);
    await owner.query('ROLLBACK');
    expect(rows).toEqual([{ relname: 'forgotten' }]);
  });

  it('shows a reader for whom nobody spoke only what is public', async () => {
    await owner.query(
      "INSERT INTO person (id, name, email) VALUES ('00000000-0000-7000-8000-000000000001', 'Enw Prawf', 'prawf@enghraifft.example')",
    );
    const seen = await as('cydweithio_reader', {}, async () => [await count('place'), await count('person')]);
    expect(seen[0]).toBeGreaterThan(80);
    expect(seen[1]).toBe(0);
  });

  it('keeps passwords, sessions and audit from the reader altogether', async () => {
    for (const table of ['account', 'session', 'sign_in_attempt', 'audit_entry', 'audit_personal']) {
      await expect(as('cydweithio_reader', { 'app.platform': 'on' }, () => count(table))).rejects.toThrow(
        'permission denied',
      );
    }
  });

  it('lets nobody change or remove an audit entry, the owner included', async () => {
    const insert =
      "INSERT INTO audit_entry (id, event, subject_kind, subject_id) VALUES (gen_random_uuid(), 'x.tried', 'x', 'x')";
    await as('cydweithio_app', { 'app.platform': 'on' }, async () => {
      await owner.query(insert);
      await expect(owner.query("UPDATE audit_entry SET event = 'x.hidden'")).rejects.toThrow(
        'permission denied',
      );
    });
    await owner.query(insert);
    await expect(owner.query('DELETE FROM audit_entry')).rejects.toMatchObject({ code: 'CYD02' });
    await expect(owner.query('TRUNCATE audit_entry CASCADE')).rejects.toMatchObject({ code: 'CYD02' });
  });

  it('lets the portal write no reference data', async () => {
    await as('cydweithio_app', { 'app.platform': 'on' }, async () => {
      await expect(owner.query("UPDATE profession SET name_en = 'x'")).rejects.toThrow('permission denied');
    });
  });
});
