import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashOf } from './fingerprint.mjs';
import { root } from './paths.mjs';
import { run } from './run.mjs';

const standalone = join(root, '.next/standalone');

/** The server that the build makes; it needs nothing outside its folder but Node and a database. */
export const builtServer = join(standalone, 'server.js');

const stamp = join(root, '.next/inputs');

const INPUTS = [
  'src',
  'public',
  'prisma/schema',
  'next.config.ts',
  'postcss.config.mjs',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
];

const inputs = () => hashOf(INPUTS, ['src/server/prisma']);

export function buildIsCurrent() {
  return existsSync(builtServer) && existsSync(stamp) && readFileSync(stamp, 'utf8') === inputs();
}

/** Builds for production, with the files beside the server that Next leaves to a CDN. */
export async function build(options = {}) {
  const hash = inputs();
  rmSync(stamp, { force: true });
  await run(process.execPath, [join(root, 'node_modules/next/dist/bin/next'), 'build'], {
    ...options,
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  });
  cpSync(join(root, '.next/static'), join(standalone, '.next/static'), { recursive: true });
  cpSync(join(root, 'public'), join(standalone, 'public'), { recursive: true });
  // Written last: a build that was cut short is made again.
  writeFileSync(stamp, hash);
}
