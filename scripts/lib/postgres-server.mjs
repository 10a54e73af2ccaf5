import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { freePort } from './ports.mjs';
import { givePrivateFolder } from './postgres-user.mjs';
import { explained, Problem } from './problem.mjs';
import { commandOf, isAlive, pause, processesIn, until, within } from './processes.mjs';

// Without these, a shell with LC_ALL=C would make a database that cannot hold ŵ.
const ENCODING = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];

// Local connections over TCP only: the path of a Unix socket has a limit that a long folder name breaks.
const LOCAL = ['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories='];

/** Runs initdb in a folder aside and moves it into place whole, so that a half-made one is never taken for data. */
export async function initialise(place, data, password, flags = []) {
  const unfinished = `${data}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  givePrivateFolder(unfinished, place.ids);
  const folder = mkdtempSync(join(place.temporary, 'cydweithio-'));
  const passwordFile = join(folder, 'password');
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  if (place.ids.uid !== undefined) {
    for (const path of [folder, passwordFile]) chownSync(path, place.ids.uid, place.ids.gid);
  }
  try {
    const args = [
      '--pgdata',
      unfinished,
      '--username=postgres',
      '--auth=scram-sha-256',
      `--pwfile=${passwordFile}`,
    ];
    await runToEnd(place.initdb, [...args, '--no-instructions', ...flags, ...ENCODING], {
      ...place.ids,
      cwd: unfinished,
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  renameSync(unfinished, data);
}

function runToEnd(command, args, options) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        output += text;
      });
    }
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve();
      else if (/No space left/i.test(output)) reject(explained({ code: 'ENOSPC' }, options.cwd));
      else reject(new Error(`PostgreSQL could not be set up:\n${output}`));
    });
  });
}

/** What postmaster.pid says: the server's process and whether it takes connections. */
function postmaster(data) {
  try {
    const lines = readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n');
    return { pid: Number(lines[0]), ready: lines[7]?.startsWith('ready') ?? false };
  } catch {
    return null;
  }
}

/**
 * Stops a server that outlived the script that owned it, and clears the file of one that did not end by itself.
 * Whoever calls this has made sure that no living script owns the server.
 */
export async function clearOrphan(data) {
  const found = postmaster(data);
  if (!found) return;
  const isServer = () => commandOf(found.pid)?.includes('postgres') ?? false;
  for (const signal of ['SIGINT', 'SIGQUIT', 'SIGKILL']) {
    if (!isServer()) break;
    try {
      process.kill(found.pid, signal);
    } catch (error) {
      if (error.code === 'EPERM') throw notOurs(data);
    }
    await until(() => !isServer(), 15_000);
  }
  // A file that is left may name another program by now, or a process that nobody has buried; PostgreSQL would take
  // either for a server and refuse. While anything still works on the data the file stays, for it protects the data.
  const left = postmaster(data);
  if (left && isAlive(left.pid) && (await until(() => processesIn(data).length === 0, 10_000))) {
    rmSync(join(data, 'postmaster.pid'), { force: true });
  }
}

const notOurs = (data) =>
  new Problem(
    `The database in ${data} belongs to another user. Start as that user, or remove the folder to begin again.`,
  );

function launch(place, data, port, settings) {
  const log = openSync(`${data}.log`, 'w');
  const child = spawn(place.postgres, ['-D', data, '-p', String(port), ...LOCAL, ...settings], {
    ...place.ids,
    cwd: data,
    stdio: ['ignore', log, log],
    // Its own process group: Ctrl-C goes to the whole group, and the app must end before its database does.
    detached: true,
    // Messages are looked at by this script, so they are in one language.
    env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' },
  });
  closeSync(log);
  const ended = new Promise((resolve) => {
    child.on('error', resolve);
    child.on('exit', resolve);
  });
  return { child, ended };
}

/** Starts a server on the data and waits until it answers; a second try covers a port lost or a backend still ending. */
export async function startOn(place, data, settings) {
  await clearOrphan(data);
  for (let attempt = 1; ; attempt += 1) {
    const port = await freePort();
    const { child, ended } = launch(place, data, port, settings);
    let over = false;
    void ended.then(() => {
      over = true;
    });
    const isReady = () => {
      const found = postmaster(data);
      return over || (found?.ready && found.pid === child.pid);
    };
    if (!(await until(isReady, 120_000))) child.kill('SIGQUIT');
    else if (!over) return { child, ended, port };
    await ended;
    const log = readFileSync(`${data}.log`, 'utf8');
    if (/No space left/i.test(log)) throw explained({ code: 'ENOSPC' }, data);
    if (attempt === 5) throw new Error(`PostgreSQL did not start:\n${log.slice(-2_000)}`);
    await pause(attempt * 500);
  }
}

export function server({ child, ended, port }, password, afterwards = () => {}) {
  let stopping;
  const stop = async () => {
    child.kill('SIGINT'); // closes connections and writes everything down
    if (!(await within(20_000, ended))) child.kill('SIGQUIT');
    await ended;
    afterwards();
  };
  return {
    ended,
    /** The address of a database on this server, for its superuser. */
    url: (database = 'postgres') => `postgresql://postgres:${password}@127.0.0.1:${port}/${database}`,
    stop: () => (stopping ??= stop()),
  };
}

/** The server that keeps its data in the project's own place from one start to the next. */
export async function startKeptServer(place) {
  const data = join(place.home, 'data');
  const passwordFile = join(place.home, 'password');
  try {
    mkdirSync(place.home, { recursive: true });
    const whole = existsSync(join(data, 'PG_VERSION')) && existsSync(passwordFile);
    if (!whole) {
      // Data whose password is lost is no use to anybody: it is put aside, never deleted.
      if (existsSync(data)) renameSync(data, `${data}.${Date.now()}`);
      writeFileSync(passwordFile, randomBytes(24).toString('hex'), { mode: 0o600 });
      await initialise(place, data, readFileSync(passwordFile, 'utf8'));
    }
    return server(await startOn(place, data, []), readFileSync(passwordFile, 'utf8'));
  } catch (error) {
    if (error?.code === 'EACCES' || error?.code === 'EPERM') throw notOurs(data);
    throw explained(error, place.home);
  }
}
