// npm test [-- --quick]: everything that must hold before a change lands. Plain Node without libraries, as start.mjs;
// scripts/lib/test-run.mjs goes on with the pinned Node. The last line is always "N passed, N failed".

import { nodeIsNewEnough } from './lib/node-version.mjs';

async function test() {
  // Imported only now: an old Node would stumble over their syntax instead of saying that it is old.
  const { checkFolder } = await import('./lib/folder.mjs');
  const { handOver, prepareLibraries } = await import('./lib/hand-over.mjs');
  const { tell } = await import('./lib/problem.mjs');
  try {
    checkFolder();
    await prepareLibraries();
    process.exitCode = await handOver('scripts/lib/test-run.mjs', process.argv.slice(2));
  } catch (error) {
    tell(error);
    console.log('0 passed, 1 failed');
    process.exitCode = 1;
  }
}

if (nodeIsNewEnough()) void test();
else console.log('0 passed, 1 failed');
