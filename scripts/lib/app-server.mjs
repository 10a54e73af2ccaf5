import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { builtServer } from './build.mjs';
import { root } from './paths.mjs';
import { until, within } from './processes.mjs';

const guard = pathToFileURL(join(import.meta.dirname, 'die-with-parent.mjs')).href;

/**
 * Starts the portal: the build, or `next dev`. HOSTNAME is never taken from the environment, where a shell or a
 * container puts the name of the machine, and never 127.0.0.1, with which Next's rewrites go round in circles.
 */
export function startApp({ port, settings, dev = false, output = 'inherit' }) {
  const hostname = process.env.HOST || 'localhost';
  const next = join(root, 'node_modules/next/dist/bin/next');
  const program = dev ? [next, 'dev', '--port', String(port), '--hostname', hostname] : [builtServer];
  // Without this order `localhost` may be ::1 alone, and http://127.0.0.1 would be refused.
  const child = spawn(process.execPath, ['--dns-result-order=ipv4first', '--import', guard, ...program], {
    cwd: dev ? root : dirname(builtServer),
    stdio: ['ignore', output, output, 'ipc'],
    env: {
      ...process.env,
      ...settings,
      NODE_ENV: dev ? 'development' : 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      AUTH_TRUST_HOST: 'true',
      PORT: String(port),
      HOSTNAME: hostname,
    },
  });
  let over = false;
  const ended = new Promise((resolve) => {
    child.on('error', resolve);
    child.on('exit', resolve);
  }).then(() => {
    over = true;
  });
  const answers = async () =>
    over ||
    (await fetch(`http://localhost:${port}/api/health`).then(
      () => true,
      () => false,
    ));
  const stop = async () => {
    child.kill('SIGTERM');
    if (!(await within(8_000, ended))) child.kill('SIGKILL');
    await ended;
  };
  return {
    ended,
    /** Waits until the portal answers; false when it ended instead. */
    ready: async () => (await until(answers, 120_000, 100)) && !over,
    stop,
  };
}
