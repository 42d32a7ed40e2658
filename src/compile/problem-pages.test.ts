import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PROBLEM_CODES } from './problem-catalogue.ts';

const folder = join(import.meta.dirname, '../../docs/problems');
const pages = readdirSync(folder).sort();

describe('docs/problems', () => {
  test('has a page for every code, and no page without one', () => {
    expect(pages).toEqual(PROBLEM_CODES.map((code) => `${code}.md`).sort());
  });

  test.each(pages)('%s says what happened, why and what to do, with broken and mended lines', (name) => {
    const text = readFileSync(join(folder, name), 'utf8');
    const parts = [
      '**What happened.** ',
      '**Why it matters.** ',
      '**What to do.** ',
      'Broken:\n\n```',
      'Mended:\n\n```',
    ];
    const places = parts.map((part) => text.indexOf(part));
    expect(text).toMatch(new RegExp(`^# ${name.replace('.md', '')}\n`));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(text.split('\n').length).toBeLessThan(41);
  });
});
