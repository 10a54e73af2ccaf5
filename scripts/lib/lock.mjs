import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataFolder } from './paths.mjs';
import { Problem } from './problem.mjs';
import { commandOf } from './processes.mjs';

const file = join(dataFolder, 'start.lock');

function holder() {
  try {
    const { pid, port } = JSON.parse(readFileSync(file, 'utf8'));
    // A pid is used again after a while: what it runs says whether it is still ours.
    return commandOf(pid)?.includes('start.mjs') ? { pid, port } : null;
  } catch {
    return null; // no lock, or one cut short by a crash
  }
}

/** One start at a time in one folder: two would fight over the database and the build. */
export function takeLock(port) {
  const contents = JSON.stringify({ pid: process.pid, port });
  const take = () => writeFileSync(file, contents, { flag: 'wx' });
  try {
    take();
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    const other = holder();
    if (other) {
      throw new Problem(
        `The portal is already running from this folder, at http://localhost:${other.port} (process ${other.pid}).`,
      );
    }
    rmSync(file, { force: true });
    take();
  }
  process.on('exit', () => rmSync(file, { force: true }));
}
