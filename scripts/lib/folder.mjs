import { mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isInstalled } from './install.mjs';
import { dataFolder, root } from './paths.mjs';
import { explained, Problem } from './problem.mjs';

// The libraries take 1.4 GB, the build and an empty database about 0.3 GB.
const ROOM = { toInstall: 2.0e9, toRun: 0.3e9 };

/** Finds out that the folder is read-only or the disk full before an hour is lost on it. */
export function checkFolder() {
  try {
    mkdirSync(dataFolder, { recursive: true });
    const probe = join(dataFolder, `probe-${process.pid}`);
    writeFileSync(probe, 'x');
    rmSync(probe);
  } catch (error) {
    throw explained(error, root);
  }
  const { bavail, bsize } = statfsSync(root);
  const needed = isInstalled() ? ROOM.toRun : ROOM.toInstall;
  if (bavail * bsize < needed) {
    const gigabytes = (bytes) => (bytes / 1e9).toFixed(1);
    throw new Problem(
      `The disk is too full: ${gigabytes(needed)} GB are needed in ${root}, ${gigabytes(bavail * bsize)} GB are free.`,
    );
  }
}
