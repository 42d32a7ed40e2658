import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { reportOf } from './read-counts.mjs';

/**
 * What the two reports hold that is read here.
 * @typedef {{ fullName: string, status: string }} UnitTest
 * @typedef {{ testResults: { name: string, status: string, assertionResults: UnitTest[] }[] }} UnitReport
 * @typedef {{ title: string, ok: boolean, file: string, line: number }} Spec
 * @typedef {{ specs?: Spec[], suites?: Suite[] }} Suite
 */

/**
 * The names of the tests that a report says failed, each with the file it stands in; none where there is no report.
 * @param {string} root @param {'unit' | 'e2e'} name @returns {string[]}
 */
export function readFailures(root, name) {
  const file = join(root, reportOf(name));
  if (!existsSync(file)) return [];
  const report = JSON.parse(readFileSync(file, 'utf8'));
  return name === 'unit' ? failuresOfUnit(root, report) : failuresOfSuite(report);
}

/** @param {string} root @param {UnitReport} report @returns {string[]} */
function failuresOfUnit(root, { testResults }) {
  return testResults.flatMap(({ name, status, assertionResults }) => {
    const file = relative(root, name);
    const failed = assertionResults.filter((one) => one.status === 'failed');
    // A file that could not be read has no tests that failed.
    if (failed.length === 0) return status === 'failed' ? [file] : [];
    return failed.map(({ fullName }) => `${file}: ${fullName}`);
  });
}

/** @param {Suite} suite @returns {string[]} */
function failuresOfSuite({ suites = [], specs = [] }) {
  const own = specs.filter(({ ok }) => !ok).map(({ file, line, title }) => `${file}:${line}: ${title}`);
  return [...own, ...suites.flatMap(failuresOfSuite)];
}
