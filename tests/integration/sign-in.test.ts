import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { calendarDay } from '@/domain/time/calendar-day';
import type * as DbModule from '@/server/db';
import type * as ActorModule from '@/server/load-actor';
import type * as PasswordModule from '@/server/password';
import type * as SignInModule from '@/server/sign-in';
import { createTestDatabase } from '../support/database';

const PERSON = '00000000-0000-7000-8000-00000000000a';
const HOUR = 3600;

let database: Awaited<ReturnType<typeof createTestDatabase>>;
let owner: pg.Client;
let db: typeof DbModule;
let signIn: typeof SignInModule;
let actors: typeof ActorModule;

beforeAll(async () => {
  database = await createTestDatabase();
  vi.stubEnv('DATABASE_URL', database.url);
  vi.stubEnv('AUTH_SECRET', 'a-secret-of-at-least-thirty-two-letters');
  db = await import('@/server/db');
  signIn = await import('@/server/sign-in');
  actors = await import('@/server/load-actor');
  const password: typeof PasswordModule = await import('@/server/password');
  owner = new pg.Client({ connectionString: database.url });
  await owner.connect();
  await owner.query(
    "INSERT INTO person (id, name, email, locale) VALUES ($1, 'Enw Prawf', 'Enw@enghraifft.example', 'cy')",
    [PERSON],
  );
  await owner.query('INSERT INTO account (person_id, password_hash) VALUES ($1, $2)', [
    PERSON,
    await password.hashPassword('cyfrinair hir'),
  ]);
});

afterAll(async () => {
  await db.disconnect();
  await owner.end();
  await database.drop();
});

describe('signing in', () => {
  it('opens a session for the right password, whatever the case of the address, and says so in the audit', async () => {
    const result = await signIn.checkSignIn(' enw@ENGHRAIFFT.example ', 'cyfrinair hir', HOUR);
    expect(result).toMatchObject({ status: 'signed-in', personId: PERSON });
    const { rows } = await owner.query("SELECT person_id FROM audit_entry WHERE event = 'session.opened'");
    expect(rows).toEqual([{ person_id: PERSON }]);
  });

  it('answers a wrong password and an unknown address alike', async () => {
    const wrong = await signIn.checkSignIn('enw@enghraifft.example', 'anghywir', HOUR);
    const unknown = await signIn.checkSignIn('neb@enghraifft.example', 'anghywir', HOUR);
    expect(wrong).toEqual({ status: 'wrong' });
    expect(unknown).toEqual(wrong);
  });

  it('slows guessing down for known and unknown addresses alike, after eight failures', async () => {
    for (let attempt = 1; attempt <= 8; attempt += 1) {
      expect((await signIn.checkSignIn('dyfalu@enghraifft.example', 'x', HOUR)).status).toBe('wrong');
    }
    expect((await signIn.checkSignIn('dyfalu@enghraifft.example', 'x', HOUR)).status).toBe('throttled');
  });

  it('keeps no address of a failed try', async () => {
    const { rows } = await owner.query('SELECT * FROM sign_in_attempt');
    expect(JSON.stringify(rows)).not.toContain('enghraifft');
  });

  it('refuses a closed account', async () => {
    await owner.query('UPDATE account SET disabled_at = now()');
    expect((await signIn.checkSignIn('enw@enghraifft.example', 'cyfrinair hir', HOUR)).status).toBe('wrong');
    await owner.query('UPDATE account SET disabled_at = NULL');
  });

  it('revokes a session once, with an audit entry', async () => {
    const result = await signIn.checkSignIn('enw@enghraifft.example', 'cyfrinair hir', HOUR);
    if (result.status !== 'signed-in') throw new Error('not signed in');
    await signIn.revokeSession(result.sessionId);
    const { rows } = await owner.query(
      'SELECT revoked_at IS NOT NULL AS revoked FROM session WHERE id = $1',
      [result.sessionId],
    );
    expect(rows).toEqual([{ revoked: true }]);
    const audit = await owner.query(
      "SELECT count(*)::int FROM audit_entry WHERE event = 'session.closed' AND subject_id = $1",
      [result.sessionId],
    );
    expect(audit.rows).toEqual([{ count: 1 }]);
  });
});

describe('what an appointment covers', () => {
  const actorOn = (day: string) =>
    db.platformTransaction((tx) =>
      actors.loadActor(tx, { id: PERSON, name: 'Enw Prawf', locale: 'cy' }, calendarDay(day)),
    );

  it('is its own place and all inside it, on its days and not on others', async () => {
    const { rows } = await owner.query("SELECT id FROM place WHERE code = 'rpb-cwm-taf-morgannwg'");
    const appointment = '00000000-0000-7000-8000-0000000000b1';
    await owner.query(
      "INSERT INTO appointment (id, person_id, role, place_id) VALUES ($1, $2, 'rpbPlanner', $3)",
      [appointment, PERSON, rows[0].id],
    );
    await owner.query(
      "INSERT INTO appointment_version (id, appointment_id, valid_from, valid_to) VALUES (gen_random_uuid(), $1, '2026-01-01', '2026-07-01')",
      [appointment],
    );
    expect((await actorOn('2025-12-31')).appointments).toEqual([]);
    expect((await actorOn('2026-07-01')).appointments).toEqual([]);
    const [held] = (await actorOn('2026-06-30')).appointments;
    // One region, three counties, eight clusters.
    expect(held?.covers.size).toBe(12);
  });

  it('reaches the employers of the region and those that serve the country, no others', async () => {
    const { regionBodies } = await actorOn('2026-01-01');
    const { rows } = await owner.query('SELECT code FROM body WHERE id = ANY($1::uuid[]) ORDER BY code', [
      regionBodies,
    ]);
    const codes = rows.map(({ code }) => code);
    expect(codes).toContain('nhs-7a5');
    expect(codes).not.toContain('nhs-7a6');
    expect(codes.filter((code) => code.startsWith('la-'))).toEqual([
      'la-W06000013',
      'la-W06000016',
      'la-W06000024',
    ]);
  });

  it('refuses two versions of one appointment on the same day', async () => {
    const overlap = owner.query(
      "INSERT INTO appointment_version (id, appointment_id, valid_from) VALUES (gen_random_uuid(), '00000000-0000-7000-8000-0000000000b1', '2026-06-01')",
    );
    await expect(overlap).rejects.toMatchObject({ code: '23P01' });
  });
});
