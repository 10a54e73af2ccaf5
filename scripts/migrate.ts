/** npm run db:migrate — applies prisma/migrations to DATABASE_URL, which signs in as the owner of the tables. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { root } from './lib/paths.mjs';
import { ANY_SCHEMA, NO_FILTERS, withSchemaEngine } from './lib/schema-engine';

const FOLDER = join(root, 'prisma/migrations');

// Any number would do; it only has to be the same for every runner on this database.
const LOCK_KEY = 7_210_430_211;

function migrationsIn(folder: string) {
  const names = existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : [];
  const directories = names
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
  const lockfile = join(folder, 'migration_lock.toml');
  return {
    baseDir: folder,
    lockfile: {
      path: 'migration_lock.toml',
      content: existsSync(lockfile) ? readFileSync(lockfile, 'utf8') : null,
    },
    shadowDbInitScript: '',
    migrationDirectories: directories.map((path) => ({
      path,
      migrationFile: {
        path: 'migration.sql',
        content: { tag: 'ok' as const, value: readFileSync(join(folder, path, 'migration.sql'), 'utf8') },
      },
    })),
  };
}

/** Runs `work` while no other runner of migrations is at work on the same database. */
async function alone<Result>(connectionString: string, work: () => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK_KEY]);
    return await work();
  } finally {
    await client.end(); // lets go of the lock too
  }
}

/** Applies what is missing and answers with its names. What failed last time was rolled back, and is tried again. */
export async function migrate(connectionString: string, folder = FOLDER): Promise<string[]> {
  const apply = () =>
    withSchemaEngine(connectionString, ANY_SCHEMA, async (engine) => {
      const migrationsList = migrationsIn(folder);
      const { failedMigrationNames, editedMigrationNames } = await engine.diagnoseMigrationHistory({
        migrationsList,
        optInToShadowDatabase: false,
        filters: NO_FILTERS,
      });
      // A migration that failed may be mended; one that was applied is history.
      const edited = editedMigrationNames.filter((name) => !failedMigrationNames.includes(name));
      if (edited.length > 0) {
        const names = edited.join(', ');
        throw new Error(
          `This database holds migrations whose files have been changed since: ${names}. Put the files back and write a new migration.`,
        );
      }
      for (const migrationName of failedMigrationNames)
        await engine.markMigrationRolledBack({ migrationName });
      const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList, filters: NO_FILTERS });
      return appliedMigrationNames;
    });
  return alone(connectionString, apply);
}

if (import.meta.main) {
  const url = process.env.DATABASE_URL;
  if (!url) {
    console.error('DATABASE_URL is not set.');
    process.exit(1);
  }
  try {
    for (const name of await migrate(url)) console.log(`applied ${name}`);
    process.exit(0); // a timer that the engine forgets would keep the process for ten seconds more
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
