/**
 * npm run db:make-migration -- name [--from revision]
 *
 * Writes the SQL between the schema of a git revision (HEAD unless said) and the schema of the working tree into a new
 * migration. It needs no database. Read the file before committing it, and add what Prisma's language cannot say.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from './lib/paths.mjs';
import { NO_FILTERS, type SchemaFile, withSchemaEngine } from './lib/schema-engine';

const SCHEMA = 'prisma/schema';
const LOCK = 'provider = "postgresql"\n';

const git = (...args: string[]) =>
  execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });

function schemaAt(revision: string): SchemaFile[] {
  let names: string[];
  try {
    names = git('ls-tree', '-r', '--name-only', revision, '--', SCHEMA).split('\n');
  } catch {
    return []; // no commit yet
  }
  return names
    .filter((name) => name.endsWith('.prisma'))
    .map((path) => ({ path, content: git('show', `${revision}:${path}`) }));
}

function schemaNow(): SchemaFile[] {
  const names = readdirSync(join(root, SCHEMA), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.prisma'),
  );
  return names
    .sort()
    .map((name) => ({ path: join(SCHEMA, name), content: readFileSync(join(root, SCHEMA, name), 'utf8') }));
}

async function sqlBetween(before: SchemaFile[], after: SchemaFile[]): Promise<string> {
  const { stdout } = await withSchemaEngine(null, after, (engine) =>
    engine.diff({
      from: before.length === 0 ? { tag: 'empty' } : { tag: 'schemaDatamodel', files: before },
      to: { tag: 'schemaDatamodel', files: after },
      script: true,
      exitCode: null,
      filters: NO_FILTERS,
    }),
  );
  return (stdout ?? '').trim();
}

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { from: { type: 'string', default: 'HEAD' } },
});
const name = positionals
  .join('_')
  .toLowerCase()
  .replaceAll(/[^a-z0-9]+/g, '_');
if (name === '') {
  console.error('Give the migration a name: npm run db:make-migration -- add_meeting_notes');
  process.exit(1);
}
const sql = await sqlBetween(schemaAt(values.from), schemaNow());
const nothing = sql === '' || sql.startsWith('-- This is an empty migration');
if (nothing)
  console.log(`The schema does not differ from ${values.from}; the migration is empty for you to write.`);

const folder = join(root, 'prisma/migrations');
const stamp = new Date().toISOString().replaceAll(/\D/g, '').slice(0, 14);
const directory = join(folder, `${stamp}_${name}`);
mkdirSync(directory, { recursive: true });
// One transaction a migration: without it a failed one leaves its first statements behind.
writeFileSync(join(directory, 'migration.sql'), `BEGIN;\n\n${nothing ? '' : `${sql}\n\n`}COMMIT;\n`);
if (!existsSync(join(folder, 'migration_lock.toml')))
  writeFileSync(join(folder, 'migration_lock.toml'), LOCK);
console.log(`prisma/migrations/${stamp}_${name}/migration.sql`);
