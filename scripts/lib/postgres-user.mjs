// PostgreSQL refuses to run as root. Started by root, it runs as an ordinary user, who must be able to reach the
// programs and the data: in a clone under a private home (/root) that user reaches nothing.

import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { linkPostgresLibraries, postgresPackage } from './install.mjs';
import { dataFolder, root } from './paths.mjs';
import { Problem } from './problem.mjs';

const isRoot = process.getuid?.() === 0;

function lookUp(name) {
  const id = (flag) =>
    Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
  try {
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    return null;
  }
}

function postgresUser() {
  const existing = lookUp('postgres');
  if (existing) return existing;
  spawnSync('useradd', [
    '--system',
    '--user-group',
    '--no-create-home',
    '--shell',
    '/usr/sbin/nologin',
    'postgres',
  ]);
  const created = lookUp('postgres');
  if (created) return created;
  throw new Problem(
    'PostgreSQL does not run as root, and no user "postgres" could be made. Start as an ordinary user, or set DATABASE_URL.',
  );
}

/** The ids to run PostgreSQL under: none unless this is root. Data that is there already keeps its owner. */
function ids(data) {
  if (!isRoot) return {};
  if (data && existsSync(data)) {
    const { uid, gid } = statSync(data);
    if (uid !== 0) return { uid, gid };
  }
  return postgresUser();
}

const reaches = (program, as) =>
  spawnSync(program, ['--version'], { ...as, cwd: '/', stdio: 'ignore' }).status === 0;

/** Copies the programs out of a private home, again when npm has brought another version of them. */
function copyPrograms(native, target) {
  const version = readFileSync(join(postgresPackage, 'package.json'), 'utf8');
  const stamp = join(target, 'package.json');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === version) return;
  rmSync(target, { recursive: true, force: true });
  cpSync(native, target, { recursive: true, verbatimSymlinks: true });
  chmodSync(target, 0o755);
  writeFileSync(stamp, version);
}

/** Lets PostgreSQL's user pass through folders that root made, also where root's files are private by default. */
function passable(...folders) {
  for (const folder of folders) {
    mkdirSync(folder, { recursive: true });
    chmodSync(folder, 0o755);
  }
}

const privateHome = join('/var/lib/cydweithio', createHash('sha256').update(root).digest('hex').slice(0, 12));

/**
 * Where PostgreSQL lives for this folder: its programs, a home for the data that outlives restarts, a place for throwaway
 * data, and the ids to run under. The home is .data/postgres, except for root in a clone that only root can enter:
 * then it is /var/lib/cydweithio/<hash of the clone's path>.
 */
export function postgresPlace() {
  const native = join(postgresPackage, 'native');
  if (!existsSync(native)) {
    throw new Problem(
      `There is no embedded PostgreSQL for ${process.platform}-${process.arch}. Set DATABASE_URL to a PostgreSQL 18 server.`,
    );
  }
  linkPostgresLibraries();
  const inside = join(dataFolder, 'postgres');
  const program = (folder, name) => join(folder, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
  const place = (folder, home, as) => ({
    home,
    temporary: isRoot ? '/tmp' : tmpdir(),
    initdb: program(folder, 'initdb'),
    postgres: program(folder, 'postgres'),
    ids: as,
  });
  const as = ids(join(inside, 'data'));
  if (isRoot) passable(dataFolder, inside);
  if (!isRoot || reaches(program(native, 'postgres'), as)) return place(native, inside, as);
  passable(dirname(privateHome), privateHome, join(privateHome, 'postgres'));
  const copy = join(privateHome, 'programs');
  copyPrograms(native, copy);
  return place(copy, join(privateHome, 'postgres'), ids(join(privateHome, 'postgres/data')));
}

/** Makes a folder that only the ids PostgreSQL runs under can enter. */
export function givePrivateFolder(folder, { uid, gid }) {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (uid !== undefined) chownSync(folder, uid, gid);
}
