import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { reportOf } from './read-counts.mjs';
import { readFailures } from './read-failures.mjs';

/** @type {string} */
let root;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'reports-'));
});
afterEach(() => rmSync(root, { recursive: true }));

/** @param {'unit' | 'e2e'} name @param {unknown} report */
function write(name, report) {
  const file = join(root, reportOf(name));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(report));
}

test('a unit test that failed is named with its file, and a file that could not be read by itself', () => {
  write('unit', {
    testResults: [
      {
        name: join(root, 'src/a.test.ts'),
        status: 'failed',
        assertionResults: [
          { fullName: 'holds', status: 'passed' },
          { fullName: 'breaks', status: 'failed' },
        ],
      },
      { name: join(root, 'src/b.test.ts'), status: 'failed', assertionResults: [] },
      { name: join(root, 'src/c.test.ts'), status: 'passed', assertionResults: [] },
    ],
  });
  expect(readFailures(root, 'unit')).toEqual(['src/a.test.ts: breaks', 'src/b.test.ts']);
});

test('a browser test that failed is named with its line, however deep it stands', () => {
  const failed = { title: 'opens', ok: false, file: 'page.spec.ts', line: 7 };
  const passed = { title: 'closes', ok: true, file: 'page.spec.ts', line: 9 };
  write('e2e', { suites: [{ specs: [passed], suites: [{ specs: [failed] }] }] });
  expect(readFailures(root, 'e2e')).toEqual(['page.spec.ts:7: opens']);
});

test('where there is no report, nothing is named', () => {
  expect(readFailures(root, 'e2e')).toEqual([]);
});
