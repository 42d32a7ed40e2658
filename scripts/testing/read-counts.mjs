import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @param {'unit' | 'e2e'} name */
export function reportOf(name) {
  return `test-results/${name}.json`;
}

/**
 * How many tests a report says passed and failed; none where there is no report.
 * @param {string} root @param {'unit' | 'e2e'} name
 */
export function readCounts(root, name) {
  const file = join(root, reportOf(name));
  if (!existsSync(file)) return { passed: 0, failed: 0 };
  const report = JSON.parse(readFileSync(file, 'utf8'));
  if (name === 'unit') return { passed: report.numPassedTests, failed: report.numFailedTests };
  const { expected, flaky, unexpected } = report.stats;
  return { passed: expected + flaky, failed: unexpected };
}
