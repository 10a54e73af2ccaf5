/**
 * npm run bench — how long the dashboards' reads take, against an empty transaction of the same run and against ten
 * times the teams, so that a slow machine or a busy hour changes both sides. Uses a throwaway PostgreSQL with the
 * demonstration data, or TEST_DATABASE_URL.
 */

import { randomBytes } from 'node:crypto';
import pg from 'pg';
import demonstration from '../prisma/seed/demo/day.json' with { type: 'json' };
import { calendarDay } from '../src/domain/time/calendar-day';
import { findGapFigures } from '../src/features/dashboards/data/gap-figures';
import { findRegionInputs } from '../src/server/gaps/region-inputs';
import { findReport } from '../src/features/dashboards/data/report';
import { regionGaps } from '../src/server/gaps/region-gaps';
import type { SessionActor } from '../src/server/actor';
import { disconnect, platformTransaction, readAs, type Tx } from '../src/server/db';
import { loadActor } from '../src/server/load-actor';
import { databaseAt, onServer, openTestServer } from '../tests/support/server';
import { createDatabase, migrate, seed } from './lib/database.mjs';

const DAY = calendarDay(demonstration.day);
const ROUNDS = 15;
const TIMES = 10;

const server = await openTestServer();
const name = `cydweithio_bench_${randomBytes(6).toString('hex')}`;
const url = databaseAt(server.url, name);
try {
  await createDatabase(server.url, name);
  await migrate(url, { quiet: true });
  await seed(url, { demo: true, quiet: true });
  process.env.DATABASE_URL = url;
  process.env.AUTH_SECRET ??= 'a secret of this measurement and of nothing else';
  process.env.TODAY = DAY;
  const owner = new pg.Client({ connectionString: url });
  await owner.connect();
  const id = async (sql: string) => (await owner.query<{ id: string }>(sql)).rows[0]?.id ?? '';
  const region = await id("SELECT id FROM place WHERE code = 'rpb-cwm-taf-morgannwg'");
  const cluster = await id("SELECT id FROM place WHERE code = 'cluster-merthyr'");
  const board = await id("SELECT id FROM body WHERE code = 'nhs-7a5'");
  const executive = await id(
    "SELECT person_id AS id FROM appointment WHERE role = 'professionalExecutive' ORDER BY id LIMIT 1",
  );
  const actor = await platformTransaction((tx) =>
    loadActor(tx, { id: executive, name: 'bench', locale: 'en' }, DAY),
  );
  const reads = readsOf(actor, { region, cluster, board });
  const small = await measure(reads);
  await multiplyTeams(owner);
  await owner.query('ANALYZE');
  const large = await measure(reads);
  await owner.end();
  show(small, large);
} finally {
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

function show(small: ReadonlyMap<string, number>, large: ReadonlyMap<string, number>): void {
  // Both sides against the empty transaction of their own minutes: the machine may have been busier in one of them.
  const times = (side: ReadonlyMap<string, number>, key: string) =>
    (side.get(key) ?? Number.NaN) / (side.get('an empty transaction') ?? Number.NaN);
  console.log(`median of ${ROUNDS}; × an empty transaction of the same run; × with ${TIMES} times the teams`);
  for (const [key, ms] of small) {
    const more = times(large, key) / times(small, key);
    console.log(
      `${key.padEnd(24)} ${ms.toFixed(1).padStart(8)} ms  ${times(small, key).toFixed(1).padStart(6)} ×  ${more.toFixed(1).padStart(6)} ×`,
    );
  }
}
