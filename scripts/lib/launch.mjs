// The second half of npm start, on the pinned Node: database, data, build, server, and the end of all of them.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { clientIsCurrent, generateClient } from '../generate.mjs';
import { startApp } from './app-server.mjs';
import { build, buildIsCurrent } from './build.mjs';
import { checkDatabase, createDatabase, migrate, seed } from './database.mjs';
import { root } from './paths.mjs';
import { startKeptServer } from './postgres-server.mjs';
import { postgresPlace } from './postgres-user.mjs';
import { Problem, tell } from './problem.mjs';
import { say, step } from './say.mjs';
import { authSecret } from './secret.mjs';

const readJson = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'));

const dev = process.argv.includes('--dev');
const port = Number(process.env.PORT || 3000);
const demo = process.env.DEMO ? process.env.DEMO === '1' : !process.env.DATABASE_URL;

// What is invented stays where it is: meetings just held, a deployment about to begin.
const day = process.env.TODAY || (demo ? readJson('prisma/seed/demo/day.json').day : null);

const work = new AbortController();
const running = { app: null, server: null };
let ending = null;

/** Ends the app first and the database after it, once, whatever asks for it and however often. */
function end(exitCode, reason) {
  ending ??= (async () => {
    if (reason) say(`\n${reason}`);
    work.abort();
    await running.app?.stop();
    await running.server?.stop();
    process.exit(exitCode);
  })();
  return ending;
}

async function database() {
  const given = process.env.DATABASE_URL;
  if (given) {
    await checkDatabase(given);
    return given;
  }
  running.server = await step('Starting PostgreSQL', async () => startKeptServer(postgresPlace()));
  void running.server.ended.then(() => end(1, 'PostgreSQL has ended. Run npm start again; no data is lost.'));
  await createDatabase(running.server.url(), 'cydweithio');
  return running.server.url('cydweithio');
}

function welcome() {
  const address = `http://localhost:${port}`;
  say(`\nCydweithio: ${address}`);
  if (demo) {
    say('\nDemonstration sign-ins (every person is made up):');
    const rows = readJson('scripts/demo-sign-ins.json');
    const width = (key) => Math.max(...rows.map((row) => row[key].length));
    for (const { email, password, role } of rows) {
      say(`  ${email.padEnd(width('email'))}  ${password.padEnd(width('password'))}  ${role}`);
    }
  }
  if (day) say(`\nThe portal's day is fixed: ${day}.`);
  say('\nCtrl-C stops it.');
}

async function launch() {
  const options = { quiet: true, signal: work.signal };
  if (!clientIsCurrent()) await step('Making the database client', () => generateClient(options));
  const url = await database();
  await step('Bringing the tables up to date', () => migrate(url, options));
  await step(demo ? 'Loading reference and demonstration data' : 'Loading reference data', () =>
    seed(url, { demo, ...options }),
  );
  if (!dev && !buildIsCurrent()) await step('Building the portal', () => build(options));
  const settings = {
    DATABASE_URL: url,
    AUTH_SECRET: authSecret(),
    DEMO: demo ? '1' : '0',
    ...(day && { TODAY: day }),
  };
  running.app = startApp({ port, settings, dev });
  if (!(await running.app.ready()))
    throw new Problem('The portal ended before it answered; what it printed stands above.');
  void running.app.ended.then(() => end(1, 'The portal has ended unexpectedly. Run npm start again.'));
  welcome();
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => end(0, 'Stopping …'));
process.on('disconnect', () => end(1)); // the first half was killed

try {
  await launch();
} catch (error) {
  // What fails because everything is being stopped is not a fault.
  if (!ending) {
    tell(error);
    await end(1);
  }
}
