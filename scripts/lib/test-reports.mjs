// What the runners wrote for machines, as numbers. Their exit status alone would not tell a run without tests from a
// good one.

import { existsSync, readFileSync } from 'node:fs';

const read = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null);

/** A report that is not there means that the runner crashed; one without tests means that it found none. */
function judged(counts, exitCode) {
  if (counts === null) return { passed: 0, failed: 1, note: 'the runner ended without a report' };
  const { passed, failed } = counts;
  if (passed + failed === 0) return { passed: 0, failed: 1, note: 'no tests were run' };
  if (failed === 0 && exitCode !== 0)
    return { passed, failed: 1, note: 'the runner failed outside the tests' };
  return { passed, failed };
}

export function vitestCounts(file, exitCode) {
  const report = read(file);
  if (report === null) return judged(null, exitCode);
  // A file that cannot even be loaded holds no failed test.
  const unloadable = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  ).length;
  return judged({ passed: report.numPassedTests, failed: report.numFailedTests + unloadable }, exitCode);
}

export function playwrightCounts(file, exitCode) {
  const report = read(file);
  if (report === null) return judged(null, exitCode);
  const { expected, unexpected, flaky } = report.stats;
  return judged({ passed: expected, failed: unexpected + flaky }, exitCode);
}

/** dependency-cruiser finds no fault in sources that it cannot read, so it must have read some. */
export function cruiserProblems(json) {
  const { summary, modules } = JSON.parse(json);
  if (modules.length === 0) return ['dependency-cruiser has read no module'];
  return summary.violations
    .filter(({ rule }) => rule.severity === 'error')
    .map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);
}
