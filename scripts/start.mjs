// npm start [-- --dev]: from a fresh clone to a portal that answers. Plain Node without libraries, because it is what
// installs them; after that scripts/lib/launch.mjs goes on with the Node version that the lock file names.

import { nodeIsNewEnough } from './lib/node-version.mjs';

async function start() {
  // Imported only now: an old Node would stumble over their syntax instead of saying that it is old.
  const { checkFolder } = await import('./lib/folder.mjs');
  const { handOver, prepareLibraries } = await import('./lib/hand-over.mjs');
  const { takeLock } = await import('./lib/lock.mjs');
  const { checkPort } = await import('./lib/ports.mjs');
  const { giveUp } = await import('./lib/problem.mjs');
  const { loadSettings } = await import('./lib/settings.mjs');
  try {
    loadSettings();
    checkFolder();
    takeLock(process.env.PORT || '3000');
    await checkPort(process.env.PORT || '3000');
    await prepareLibraries();
    process.exit(await handOver('scripts/lib/launch.mjs', process.argv.slice(2)));
  } catch (error) {
    giveUp(error);
  }
}

if (nodeIsNewEnough()) void start();
