// npm start [-- --dev]: from a fresh clone to a portal that answers. Plain Node without libraries, because it is what
// installs them; after that scripts/lib/launch.mjs goes on with the Node version that the lock file names.

async function start() {
  // Imported only after the version is known: an old Node would stumble over their syntax instead of saying so.
  const { existsSync } = await import('node:fs');
  const { join } = await import('node:path');
  const { checkFolder } = await import('./lib/folder.mjs');
  const { handOver, prepareLibraries } = await import('./lib/hand-over.mjs');
  const { isInstalled } = await import('./lib/install.mjs');
  const { takeLock } = await import('./lib/lock.mjs');
  const { root } = await import('./lib/paths.mjs');
  const { checkPort } = await import('./lib/ports.mjs');
  const { giveUp } = await import('./lib/problem.mjs');
  try {
    if (existsSync(join(root, '.env'))) process.loadEnvFile(join(root, '.env'));
    checkFolder({ installed: isInstalled() });
    takeLock(process.env.PORT ?? '3000');
    await checkPort(process.env.PORT);
    await prepareLibraries();
    process.exit(await handOver('scripts/lib/launch.mjs', process.argv.slice(2)));
  } catch (error) {
    giveUp(error);
  }
}

const [major, minor] = process.versions.node.split('.').map(Number);
if (major > 20 || (major === 20 && minor >= 19)) void start();
else {
  console.error(
    `\nNode 20.19 or newer is needed; this is ${process.versions.node}. Get one from https://nodejs.org\n`,
  );
  process.exitCode = 1;
}
