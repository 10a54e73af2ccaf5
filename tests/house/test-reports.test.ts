import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { cruiserProblems, playwrightCounts, vitestCounts } from '../../scripts/lib/test-reports.mjs';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cydweithio-reports-'));
  return () => rmSync(folder, { recursive: true, force: true });
});

function file(report: object | null): string {
  const path = join(folder, `${Math.random()}.json`);
  if (report) writeFileSync(path, JSON.stringify(report));
  return path;
}

const vitest = (passed: number, failed: number, unloadable = 0) => ({
  numPassedTests: passed,
  numFailedTests: failed,
  testResults: Array.from({ length: unloadable }, () => ({ status: 'failed', assertionResults: [] })),
});

it.each([
  ['all good', vitest(3, 0), 0, [3, 0]],
  ['one failed', vitest(2, 1), 1, [2, 1]],
  ['a file that cannot be loaded', vitest(2, 0, 1), 1, [2, 1]],
  ['a fault outside the tests', vitest(3, 0), 1, [3, 1]],
  ['no tests', vitest(0, 0), 0, [0, 1]],
  ['no report', null, 1, [0, 1]],
])('vitest: %s', (_case, report, exitCode, [passed, failed]) => {
  expect(vitestCounts(file(report), exitCode)).toMatchObject({ passed, failed });
});

it.each([
  ['all good', { stats: { expected: 4, unexpected: 0, flaky: 0 } }, 0, [4, 0]],
  ['one failed', { stats: { expected: 3, unexpected: 1, flaky: 0 } }, 1, [3, 1]],
  ['set-up failed', { stats: { expected: 0, unexpected: 0, flaky: 0 } }, 1, [0, 1]],
  ['no report', null, 1, [0, 1]],
])('playwright: %s', (_case, report, exitCode, [passed, failed]) => {
  expect(playwrightCounts(file(report), exitCode)).toMatchObject({ passed, failed });
});

it('takes imports that nobody read for a fault', () => {
  expect(cruiserProblems(JSON.stringify({ modules: [], summary: { violations: [] } }))).toHaveLength(1);
  expect(cruiserProblems(JSON.stringify({ modules: [{}], summary: { violations: [] } }))).toEqual([]);
});
