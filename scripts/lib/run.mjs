import { spawn } from 'node:child_process';
import { root } from './paths.mjs';

/** A step that ended badly, with what it printed. */
export class StepFailed extends Error {
  constructor(command, code, signal, output) {
    const end = `${command} ended with ${signal ?? `code ${code}`}`;
    super([output.trim(), end].filter(Boolean).join('\n\n'));
  }
}

/**
 * Runs a command to its end in the project's folder and answers with what it printed. `quiet` keeps all output for
 * when it fails; `signal` stops it.
 */
export function run(command, args, { quiet = false, env = process.env, signal } = {}) {
  return new Promise((resolve, reject) => {
    const stdio = quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'];
    const child = spawn(command, args, { cwd: root, env, stdio });
    const stop = () => child.kill('SIGINT'); // what Ctrl-C sends: tools tidy up on it
    signal?.addEventListener('abort', stop, { once: true });
    const output = { out: '', all: '' };
    child.stdout?.setEncoding('utf8').on('data', (text) => {
      output.out += text;
      output.all += text;
    });
    child.stderr?.setEncoding('utf8').on('data', (text) => {
      output.all += text;
    });
    child.on('error', reject);
    child.on('close', (code, killedBy) => {
      signal?.removeEventListener('abort', stop);
      if (code === 0) resolve(output.out);
      else reject(new StepFailed([command, ...args].join(' '), code, killedBy, output.all));
    });
  });
}
