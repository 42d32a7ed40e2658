import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { listKept } from './list-kept.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kept-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

async function kept(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return Object.keys((await listKept(folder)).files);
}

test('pages are kept with what they name, and with what that names', async () => {
  const files = {
    'index.html': '<link href="/_astro/a.1.css"><script src="/_astro/page.2.js"></script>',
    'checks/one.html': '<div data-bank="/checks/one.json"></div>',
    'checks/one.json': '{}',
    '_astro/a.1.css': 'p { background: url(/_astro/leaf.3.svg) }',
    '_astro/leaf.3.svg': '<svg/>',
    '_astro/page.2.js': 'import("./later.4.js")',
    '_astro/later.4.js': '',
  };
  const expected = Object.keys(files).map((file) => (file === 'index.html' ? '' : file));
  expect((await kept(files)).toSorted()).toEqual(expected.toSorted());
});

test('the search is kept whole, though no page names its parts', async () => {
  const files = { 'search-index/words-0.x.json': '', 'search-index/text-7.x.json': '' };
  expect(await kept(files)).toEqual(['search-index/text-7.x.json', 'search-index/words-0.x.json']);
});

test('what nobody asks for, what is for trainers and what is for the host is not', async () => {
  const files = {
    'index.html': 'sw.js 404.html',
    'sw.js': '',
    '404.html': '',
    'trainers.html': '/_astro/trainers.5.css',
    'trainers/handbook.html': '',
    '_astro/trainers.5.css': '',
    '_astro/client.react.js': '',
    _headers: '',
    'robots.txt': '',
  };
  expect(await kept(files)).toEqual(['']);
});
