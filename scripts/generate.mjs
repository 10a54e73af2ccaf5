// Makes the Prisma client in src/server/prisma. Plain Node: it runs before anything else can.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashOf } from './lib/fingerprint.mjs';
import { root } from './lib/paths.mjs';
import { run } from './lib/run.mjs';

const client = join(root, 'src/server/prisma');
const stamp = join(client, '.inputs');

/** The client depends on the schema and on the version of the generator, and on nothing else. */
const inputs = () => hashOf(['prisma/schema', 'prisma.config.ts', 'node_modules/prisma/package.json']);

export function clientIsCurrent() {
  return (
    existsSync(join(client, 'client.ts')) && existsSync(stamp) && readFileSync(stamp, 'utf8') === inputs()
  );
}

export async function generateClient(options = {}) {
  const hash = inputs();
  await run(process.execPath, [join(root, 'node_modules/prisma/build/index.js'), 'generate'], {
    ...options,
    // Prisma fetches a native schema engine unless this names a file. Generating never runs that engine,
    // so any file that exists will do, and no network is needed.
    env: { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, PRISMA_HIDE_UPDATE_MESSAGE: '1' },
  });
  writeFileSync(stamp, hash);
}

if (import.meta.main ?? process.argv[1] === import.meta.filename) await generateClient();
