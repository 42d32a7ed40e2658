import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { reportOf } from './read-counts.mjs';

/**
 * The names of the tests that a report says failed, each with the file it stands in; none where there is no report.
 * @param {string} root @param {'unit' | 'e2e'} name @returns {string[]}
 */
export function readFailures(root, name) {
  const file = join(root, reportOf(name));
  if (!existsSync(file)) return [];
  const report = JSON.parse(readFileSync(file, 'utf8'));
  return name === 'unit' ? failuresOfUnit(root, report) : report.suites.flatMap(failuresOfSuite);
}

/** @param {string} root @param {any} report @returns {string[]} */
function failuresOfUnit(root, { testResults }) {
  return testResults.flatMap((/** @type {any} */ { name, status, assertionResults }) => {
    const file = name.replace(`${root}`, '').replace(/^\//, '');
    const failed = assertionResults.filter((/** @type {any} */ one) => one.status === 'failed');
    // A file that could not be read has no tests that failed.
    if (failed.length === 0) return status === 'failed' ? [file] : [];
    return failed.map((/** @type {any} */ { fullName }) => `${file}: ${fullName}`);
  });
}

/** @param {any} suite @returns {string[]} */
function failuresOfSuite({ suites = [], specs = [] }) {
  const own = specs
    .filter((/** @type {any} */ { ok }) => !ok)
    .map((/** @type {any} */ { file, line, title }) => `${file}:${line}: ${title}`);
  return [...own, ...suites.flatMap(failuresOfSuite)];
}
