/**
 * npm run bench — how long the dashboards' reads and searches take, against an empty transaction of the same run, against
 * the bare full-text query and against ten times the teams and meetings, so that a slow machine or a busy hour changes
 * both sides. Uses a throwaway PostgreSQL with the
 * demonstration data, or TEST_DATABASE_URL.
 */

import { randomBytes } from 'node:crypto';
import pg from 'pg';
import demonstration from '../prisma/seed/demo/day.json' with { type: 'json' };
import { readSearch } from '../src/domain/search/search-query';
import { calendarDay } from '../src/domain/time/calendar-day';
import { findGapFigures } from '../src/features/dashboards/data/gap-figures';
import { findReport } from '../src/features/dashboards/data/report';
import { findResults } from '../src/features/search/data/find-results';
import { searchSql } from '../src/features/search/data/search-sql';
import type { SessionActor } from '../src/server/actor';
import { disconnect, platformTransaction, readAs, type Tx } from '../src/server/db';
import { regionGaps } from '../src/server/gaps/region-gaps';
import { findRegionInputs } from '../src/server/gaps/region-inputs';
import { loadActor } from '../src/server/load-actor';
import { databaseAt, onServer, openTestServer } from '../tests/support/server';
import { type ImportFigures, measureImport } from './lib/bench-import';
import { createDatabase, migrate, seed } from './lib/database.mjs';

const DAY = calendarDay(demonstration.day);
const ROUNDS = 15;
const TIMES = 10;
const SEARCHES = { common: 'visit', rare: 'ddeieteg', many: '"foot clinic" Saturday -hospital' };

const server = await openTestServer();
const name = `cydweithio_bench_${randomBytes(6).toString('hex')}`;
const url = databaseAt(server.url, name);
const owner = new pg.Client({ connectionString: url });
try {
  await createDatabase(server.url, name);
  await migrate(url, { quiet: true });
  await seed(url, { demo: true, quiet: true });
  process.env.DATABASE_URL = url;
  process.env.AUTH_SECRET ??= 'a secret of this measurement and of nothing else';
  process.env.TODAY = DAY;
  await owner.connect();
  const id = async (sql: string) => (await owner.query<{ id: string }>(sql)).rows[0]?.id ?? '';
  const region = await id("SELECT id FROM place WHERE code = 'rpb-cwm-taf-morgannwg'");
  const cluster = await id("SELECT id FROM place WHERE code = 'cluster-merthyr'");
  const board = await id("SELECT id FROM body WHERE code = 'nhs-7a5'");
  const executive = await id(
    "SELECT person_id AS id FROM appointment WHERE role = 'professionalExecutive' ORDER BY id LIMIT 1",
  );
  const lead = await id("SELECT id FROM person WHERE email = 'lead@enghraifft.example'");
  const actorOf = (person: string) =>
    platformTransaction((tx) => loadActor(tx, { id: person, name: 'bench', locale: 'en' }, DAY));
  const reads = {
    ...readsOf(await actorOf(executive), { region, cluster, board }),
    ...searchesOf(await actorOf(lead)),
  };
  const small = await measure(reads);
  await multiplyTeams(owner);
  await multiplyMeetings(owner);
  await owner.query('ANALYZE');
  const large = await measure(reads);
  show(small, large);
  showImports(await measureImports(owner));
} finally {
  await owner.end();
  await disconnect();
  await onServer(server.url, `drop database if exists ${name} with (force)`);
  await server.stop();
}

type Reads = Readonly<Record<string, () => Promise<unknown>>>;

function readsOf(actor: SessionActor, ids: { region: string; cluster: string; board: string }): Reads {
  const as = (read: (tx: Tx) => Promise<unknown>) => () => readAs(actor, read);
  return {
    'an empty transaction': as((tx) => tx.$queryRaw`SELECT 1`),
    'region dashboard': as(async (tx) => {
      const inputs = await findRegionInputs(tx, ids.region, DAY);
      return inputs && regionGaps(inputs);
    }),
    'a gap’s own page': as((tx) => findGapFigures(tx, ids.cluster, 'physiotherapist', DAY)),
    'workforce gap report': as((tx) => findReport(tx, ids.board, ids.region, DAY)),
  };
}

/** Each search as the page makes it, and beside it nothing but the look-up of the same words in the indexes. */
function searchesOf(actor: SessionActor): Reads {
  return Object.fromEntries(
    Object.entries(SEARCHES).flatMap(([name, typed]) => {
      const read = readSearch(typed);
      if (read.status !== 'ready') throw new Error(`Not a search: ${typed}`);
      const sql = searchSql(read.query);
      const bare = () =>
        readAs(
          actor,
          (tx) => tx.$queryRaw`SELECT kind, id FROM search_hits(${sql.inAnyForm}, ${sql.asTyped})`,
        );
      const whole = () => readAs(actor, (tx) => findResults(tx, actor, read.query, { kind: null, page: 1 }));
      return [
        [`bare query, ${name} words`, bare],
        [`search, ${name} words`, whole],
      ];
    }),
  );
}

/** Median milliseconds of each read, one after the other in every round. */
async function measure(reads: Reads): Promise<ReadonlyMap<string, number>> {
  const taken = new Map<string, number[]>(Object.keys(reads).map((key) => [key, []]));
  for (let round = -2; round < ROUNDS; round += 1) {
    for (const [key, read] of Object.entries(reads)) {
      const started = performance.now();
      if ((await read()) === null) throw new Error(`Nothing was read: ${key}`);
      // The first rounds fill caches and are not counted.
      if (round >= 0) taken.get(key)?.push(performance.now() - started);
    }
  }
  return new Map([...taken].map(([key, times]) => [key, times.sort((a, b) => a - b)[ROUNDS >> 1] ?? 0]));
}

/** Copies every team with its map and its rows, so that there are ten times as many. */
async function multiplyTeams(owner: pg.Client): Promise<void> {
  for (let copy = 1; copy < TIMES; copy += 1) {
    await owner.query(`
      CREATE TEMP TABLE made ON COMMIT PRESERVE ROWS AS
        SELECT id AS old, gen_random_uuid() AS new FROM team WHERE code NOT LIKE 'bench-%';
      INSERT INTO team (id, employer_id, code, name_en, name_cy, setting)
        SELECT m.new, t.employer_id, 'bench-${copy}-' || t.code, t.name_en, t.name_cy, t.setting FROM team t JOIN made m ON m.old = t.id;
      INSERT INTO team_placement (id, team_id, place_id, share, valid_from, valid_to)
        SELECT gen_random_uuid(), m.new, p.place_id, p.share, p.valid_from, p.valid_to FROM team_placement p JOIN made m ON m.old = p.team_id;
      CREATE TEMP TABLE made_row AS SELECT r.id AS old, gen_random_uuid() AS new, m.new AS team FROM team_row r JOIN made m ON m.old = r.team_id;
      INSERT INTO team_row (id, team_id, profession_key, tier, band_group)
        SELECT m.new, m.team, r.profession_key, r.tier, r.band_group FROM team_row r JOIN made_row m ON m.old = r.id;
      INSERT INTO team_row_version (id, team_row_id, in_post_wte, budgeted_wte, fixed_term_wte, fixed_term_ends_on,
          funding_stream, valid_from, valid_to, recorded_from, recorded_to, import_batch_id)
        SELECT gen_random_uuid(), m.new, v.in_post_wte, v.budgeted_wte, v.fixed_term_wte, v.fixed_term_ends_on,
          v.funding_stream, v.valid_from, v.valid_to, v.recorded_from, v.recorded_to, v.import_batch_id
        FROM team_row_version v JOIN made_row m ON m.old = v.team_row_id;
      DROP TABLE made, made_row`);
  }
}

/** Copies every meeting with its items, decisions and actions, the needs and the proposals, as often. */
async function multiplyMeetings(owner: pg.Client): Promise<void> {
  for (let copy = 1; copy < TIMES; copy += 1) {
    await owner.query('CREATE TEMP TABLE made (old uuid PRIMARY KEY, new uuid NOT NULL)');
    for (const table of ['meeting', 'agenda_item', 'decision', 'action', 'need', 'proposal'])
      await copyRows(owner, table, `bench-${copy}-`);
    await owner.query('DROP TABLE made');
  }
}

/** Rows again under ids and references of their own; what they belong to is the copy of it, where there is one. */
async function copyRows(owner: pg.Client, table: string, prefix: string): Promise<void> {
  const { rows } = await owner.query<{ name: string; type: string }>(
    `SELECT column_name AS name, data_type AS type FROM information_schema.columns
     WHERE table_name = $1 AND table_schema = 'public' AND is_generated = 'NEVER'`,
    [table],
  );
  const columns = rows.map(({ name }) => name);
  const value = ({ name, type }: { name: string; type: string }) => {
    if (name === 'id') return 'm.new';
    if (name === 'submission_key') return 'gen_random_uuid()';
    // A series meets once a day.
    if (name === 'series_id') return 'NULL';
    if (name === 'reference') return `'${prefix}' || t.reference`;
    if (type === 'uuid') return `coalesce((SELECT c.new FROM made c WHERE c.old = t.${name}), t.${name})`;
    return `t.${name}`;
  };
  const original = columns.includes('reference') ? "WHERE reference NOT LIKE 'bench-%'" : '';
  const scope = original || 'WHERE meeting_id IN (SELECT old FROM made)';
  await owner.query(`INSERT INTO made SELECT id, gen_random_uuid() FROM ${table} ${scope}`);
  await owner.query(
    `INSERT INTO ${table} (${columns.join(', ')}) SELECT ${rows.map(value).join(', ')} FROM ${table} t JOIN made m ON m.old = t.id`,
  );
}

/** Two employers with named records, one extract each. */
async function measureImports(owner: pg.Client): Promise<ImportFigures[]> {
  await owner.query(`
    INSERT INTO named_records_agreement (body_id, assessment_reference, agreement_reference, valid_from, recorded_by)
    SELECT id, 'DPIA-BENCH', 'ISA-BENCH', '2026-01-01', 'Robert Example' FROM body WHERE code = 'la-W06000024'`);
  const figures: ImportFigures[] = [];
  for (const [code, rows] of [
    ['la-W06000016', 20_000],
    ['la-W06000024', 100_000],
  ] as const) {
    const { rows: found } = await owner.query<{ id: string; team: string }>(
      'SELECT b.id, min(t.code) AS team FROM body b JOIN team t ON t.employer_id = b.id WHERE b.code = $1 GROUP BY 1',
      [code],
    );
    const [employer] = found;
    if (!employer) throw new Error(`No teams: ${code}`);
    figures.push(await measureImport(owner, employer.id, employer.team, rows));
  }
  return figures;
}

function showImports(figures: readonly ImportFigures[]): void {
  for (const { rows, copy, stored, checked, again, taken, memory } of figures) {
    const ratio = (ms: number) => `${ms.toFixed(0)} ms, ${(ms / copy).toFixed(1)} ×`;
    console.log(
      `import of ${rows} rows against their COPY (${copy.toFixed(0)} ms): stored ${ratio(stored)}; checked and compared ` +
        `${ratio(checked)}, with every row recorded ${ratio(again)}; taken ${ratio(taken)}; ${memory} MB above idle`,
    );
  }
}

function show(small: ReadonlyMap<string, number>, large: ReadonlyMap<string, number>): void {
  // Both sides against the empty transaction of their own minutes: the machine may have been busier in one of them.
  const times = (side: ReadonlyMap<string, number>, key: string) =>
    (side.get(key) ?? Number.NaN) / (side.get('an empty transaction') ?? Number.NaN);
  console.log(
    `median of ${ROUNDS}; × an empty transaction of the same run; with ${TIMES} times the teams and meetings: ms, × before`,
  );
  for (const [key, ms] of small) {
    const more = times(large, key) / times(small, key);
    console.log(
      `${key.padEnd(28)} ${ms.toFixed(1).padStart(8)} ms  ${times(small, key).toFixed(1).padStart(6)} ×  ${(large.get(key) ?? Number.NaN).toFixed(1).padStart(8)} ms  ${more.toFixed(1).padStart(6)} ×`,
    );
  }
  for (const name of Object.keys(SEARCHES)) {
    const ratio = (side: ReadonlyMap<string, number>) =>
      (
        (side.get(`search, ${name} words`) ?? Number.NaN) /
        (side.get(`bare query, ${name} words`) ?? Number.NaN)
      ).toFixed(1);
    console.log(
      `search, ${name} words, × its bare query: ${ratio(small)}, with ${TIMES} times the meetings ${ratio(large)}`,
    );
  }
}
