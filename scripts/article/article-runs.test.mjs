import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { hashRuns } from './hash-runs.mjs';

const root = join(import.meta.dirname, '../..');
/** @type {string[]} */
const kept = JSON.parse(readFileSync(join(import.meta.dirname, 'article-runs.json'), 'utf8'));

/** What git holds or would take, but for what other people’s programs write. */
const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\0')
  .filter((file) => file && !/^package-lock\.json$|\.(?:png|jpe?g|webp|woff2?|ico|absent)$/.test(file));

/**
 * @param {string} text
 * @param {ReadonlySet<string>} hashes
 */
function copiedFrom(text, hashes) {
  return hashRuns(text).flatMap(({ hash, words }) => (hashes.has(hash) ? [words] : []));
}

describe('no eight words of the article stand in a row', () => {
  const hashes = new Set(kept);

  test('the whole article was hashed once', () => {
    expect(hashes.size).toBeGreaterThan(700);
    expect(kept.every((hash) => /^[0-9a-f]{12}$/.test(hash))).toBe(true);
    expect(files.length).toBeGreaterThan(500);
  });

  test('in any file of the project', () => {
    const copied = files.flatMap((file) =>
      copiedFrom(readText(file), hashes).map((words) => `${file}: ${words}`),
    );
    expect(copied).toEqual([]);
  });

  test('nor across the lines of the findings, read as a learner reads them', () => {
    const text = readText('content/findings.yaml').replaceAll(/^ {2}\w+:|^- id:.*$/gm, ' ');
    expect(copiedFrom(text, hashes)).toEqual([]);
  });
});

test('a copied run is found whatever its capitals, signs and line breaks, and seven words are none', () => {
  const made = new Set(hashRuns('the small grey cat sat on a warm wall').map(({ hash }) => hash));
  expect(made.size).toBe(2);
  expect(copiedFrom('“The small, GREY cat\n> sat on a *warm* roof.', made)).toEqual([
    'the small grey cat sat on a warm',
  ]);
  expect(copiedFrom('the small grey cat sat on a cold wall', made)).toEqual([]);
});

/** @param {string} file */
function readText(file) {
  try {
    return readFileSync(join(root, file), 'utf8');
  } catch {
    return ''; // deleted, and git does not know yet
  }
}
