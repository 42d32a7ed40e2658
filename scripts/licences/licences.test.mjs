import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { findTroubles } from './find-troubles.mjs';
import { readPackages } from './read-packages.mjs';
import { writePage } from './write-page.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

test('every package has a licence that somebody has read', () => {
  expect(findTroubles(readPackages(root))).toEqual([]);
});

test('docs/licences.md says what the lockfile says (npm run licences)', () => {
  expect(readFileSync(join(root, 'docs/licences.md'), 'utf8')).toBe(writePage(readPackages(root)));
});

test('an unknown licence is named, and so is one that is allowed for other tools only', () => {
  const packages = new Map([
    ['MIT', ['one']],
    ['GPL-3.0', ['two']],
    ['MPL-2.0', ['axe-core', 'three']],
    ['unknown', ['four']],
  ]);
  expect(findTroubles(packages)).toEqual(['two: GPL-3.0', 'three: MPL-2.0', 'four: unknown']);
});
