import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from './paths.mjs';

function* filesIn(path, skipped) {
  if (!existsSync(path)) return;
  if (!statSync(path).isDirectory()) {
    yield path;
    return;
  }
  for (const name of readdirSync(path).sort()) {
    const inside = join(path, name);
    if (!skipped.includes(relative(root, inside))) yield* filesIn(inside, skipped);
  }
}

/** One hash over the names and contents of files and folders, given relative to the project. */
export function hashOf(paths, skipped = []) {
  const hash = createHash('sha256');
  for (const path of paths) {
    for (const file of filesIn(join(root, path), skipped)) {
      hash.update(`${relative(root, file)}\0`);
      hash.update(readFileSync(file));
    }
  }
  return hash.digest('hex');
}
