import { spawn } from 'node:child_process';
import { root } from './paths.mjs';

/** A step that ended badly, with what it printed. */
export class StepFailed extends Error {
  constructor(command, code, signal, output) {
    super(`${command} ended with ${signal ?? `code ${code}`}`);
    this.output = output;
  }
}

/** Runs a command to its end in the project's folder. `quiet` keeps what it prints for when it fails. */
export function run(command, args, { quiet = false, env = process.env, signal } = {}) {
  return new Promise((resolve, reject) => {
    const stdio = quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'];
    const child = spawn(command, args, { cwd: root, env, stdio, signal });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text) => {
        output += text;
      });
    }
    child.on('error', reject);
    child.on('close', (code, killedBy) => {
      if (code === 0) resolve(output);
      else reject(new StepFailed([command, ...args].join(' '), code, killedBy, output));
    });
  });
}
