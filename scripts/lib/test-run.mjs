// The second half of npm test, on the pinned Node: each step in turn, all of them even when one fails.

import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { clientIsCurrent, generateClient } from '../generate.mjs';
import { build, buildIsCurrent } from './build.mjs';
import { dataFolder, root } from './paths.mjs';
import { startThrowawayServer } from './postgres-throwaway.mjs';
import { postgresPlace } from './postgres-user.mjs';
import { Problem, tell } from './problem.mjs';
import { run, StepFailed } from './run.mjs';
import { say } from './say.mjs';
import { cruiserProblems, playwrightCounts, vitestCounts } from './test-reports.mjs';

const quick = process.argv.includes('--quick');
const reports = join(dataFolder, 'reports');
const total = { passed: 0, failed: 0 };
const stopping = new AbortController();
let server = null;

const tool = (path) => join(root, 'node_modules', path);
const node = (args, options = {}) => run(process.execPath, args, { signal: stopping.signal, ...options });

/** One step that passes or fails as a whole. */
const check = (work) => async () => {
  await work();
  return { passed: 1, failed: 0 };
};

/** A runner of tests, counted by the report it writes. */
const runner = (file, count, work) => async () => {
  const report = join(reports, file);
  rmSync(report, { force: true });
  let exitCode = 0;
  try {
    await work(report);
  } catch (error) {
    if (!(error instanceof StepFailed)) throw error;
    exitCode = 1;
  }
  return count(report, exitCode);
};

const vitest = (project) =>
  runner(`${project}.json`, vitestCounts, (report) => {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    return node([tool('vitest/vitest.mjs'), 'run', '--project', project, '--passWithNoTests', ...reporters]);
  });

const journeys = runner('journeys.json', playwrightCounts, (report) => {
  if (!buildIsCurrent()) throw new Problem('Without a build there is nothing to try in the browser.');
  const env = { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: report };
  return node([tool('@playwright/test/cli.js'), 'test'], { env });
});

async function types() {
  // Types of routes that are gone stay in the development folder and would fail here.
  rmSync(join(root, '.next/dev'), { recursive: true, force: true });
  await node([tool('next/dist/bin/next'), 'typegen'], { quiet: true });
  await node([tool('typescript/bin/tsc'), '--noEmit']);
}

async function imports() {
  const cruiser = tool('dependency-cruiser/bin/dependency-cruiser.mjs');
  const args = ['src', '--config', '.dependency-cruiser.mjs', '--output-type', 'json'];
  const json = await node([cruiser, ...args], { quiet: true });
  const problems = cruiserProblems(json);
  for (const problem of problems) say(`  ${problem}`);
  if (problems.length > 0) throw new StepFailed('dependency-cruiser', 1, null, '');
}

async function production() {
  if (!buildIsCurrent()) await build({ quiet: true, signal: stopping.signal });
}

const QUICK = [
  ['Format and lint', check(() => node([tool('@biomejs/biome/bin/biome'), 'check', '.']))],
  ['Types', check(types)],
  ['Imports', check(imports)],
  ['Unit tests', vitest('unit')],
];

const REST = [
  ['Unused files and exports', check(() => node([tool('knip/bin/knip.js')]))],
  ['Integration tests', vitest('integration')],
  ['Production build', check(production)],
  ['Journeys in the browser', journeys],
];

async function perform([title, work]) {
  const since = Date.now();
  say(`\n• ${title} …`);
  let result;
  try {
    result = await work();
  } catch (error) {
    tell(error);
    result = { passed: 0, failed: 1 };
  }
  total.passed += result.passed;
  total.failed += result.failed;
  const note = result.note ? ` (${result.note})` : '';
  const seconds = ((Date.now() - since) / 1000).toFixed(1);
  say(`  ${title}: ${result.passed} passed, ${result.failed} failed${note}, ${seconds} s`);
}

async function everything() {
  mkdirSync(reports, { recursive: true });
  if (!clientIsCurrent()) await perform(['Database client', check(() => generateClient({ quiet: true }))]);
  if (!quick && !process.env.TEST_DATABASE_URL) {
    server = await startThrowawayServer(postgresPlace());
    process.env.TEST_DATABASE_URL = server.url();
  }
  for (const step of quick ? QUICK : [...QUICK, ...REST]) {
    if (!stopping.signal.aborted) await perform(step);
  }
}

// The step that is running is stopped and counts as failed; the server and the last line still follow.
for (const event of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect']) process.on(event, () => stopping.abort());

try {
  await everything();
} catch (error) {
  tell(error);
  total.failed += 1;
}
await server?.stop();
say(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 || total.passed === 0 ? 1 : 0);
