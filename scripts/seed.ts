/**
 * npm run db:seed — loads the reference data into DATABASE_URL, which signs in as the owner of the tables.
 * With --demo the demonstration data of one region follow. What has not changed since the last time is left alone.
 */
import { PrismaPg } from '@prisma/adapter-pg';
import { loadReference } from '../prisma/seed/reference/load-reference';
import { PrismaClient } from '../src/server/prisma/client';
import { hashOf } from './lib/fingerprint.mjs';

type Part = {
  /** Its name in `loaded_data`. */
  readonly key: string;
  /** Folders whose contents decide whether it has to be loaded again. */
  readonly folders: readonly string[];
  readonly load: (db: PrismaClient) => Promise<void>;
};

const reference: Part = {
  key: 'reference',
  folders: ['prisma/seed/reference'],
  async load(db) {
    const report = await loadReference(db);
    for (const [table, { rows, added, changed }] of Object.entries(report))
      console.log(`  ${table}: ${rows} rows, ${added} added, ${changed} changed`);
  },
};

const demonstration: Part = {
  key: 'demonstration',
  folders: ['prisma/seed/demo', 'prisma/seed/reference'],
  async load(db) {
    const { loadDemonstration } = await import('../prisma/seed/demo/index');
    await loadDemonstration(db);
  },
};

async function loadPart(db: PrismaClient, { key, folders, load }: Part): Promise<void> {
  const fingerprint = hashOf(folders);
  const last = await db.loadedData.findUnique({ where: { key } });
  if (last?.fingerprint === fingerprint) {
    console.log(`${key} data: unchanged since ${last.loadedAt.toISOString().slice(0, 10)}, nothing to do`);
    return;
  }
  const started = performance.now();
  console.log(`${key} data: loading`);
  await load(db);
  const mark = { fingerprint, loadedAt: new Date() };
  await db.loadedData.upsert({ where: { key }, create: { key, ...mark }, update: mark });
  console.log(`${key} data: done in ${((performance.now() - started) / 1000).toFixed(1)} s`);
}

const SENTENCES: Readonly<Record<string, string>> = {
  P1000: 'The database refuses the name or password in DATABASE_URL.',
  P1001: 'The database in DATABASE_URL cannot be reached: is it running, and are host and port right?',
  P1003: 'The database that DATABASE_URL names does not exist on that server.',
  P2021: 'The database has no tables yet: run npm run db:migrate first.',
};

/** One sentence for what a person can mend; anything else is shown whole. */
function explain(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return SENTENCES[code === 'ECONNREFUSED' ? 'P1001' : code] ?? error;
}

const connectionString = process.env.DATABASE_URL;
if (!connectionString) {
  console.error('DATABASE_URL is not set.');
  process.exit(1);
}
const db = new PrismaClient({ adapter: new PrismaPg({ connectionString }) });
try {
  await loadPart(db, reference);
  if (process.argv.includes('--demo')) await loadPart(db, demonstration);
} catch (error) {
  console.error(explain(error));
  process.exitCode = 1;
} finally {
  await db.$disconnect();
}
