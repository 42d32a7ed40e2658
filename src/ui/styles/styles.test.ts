import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const folder = import.meta.dirname;
const files = readdirSync(folder).filter((name) => name.endsWith('.css') && name !== 'tokens.css');
const pages = readdirSync(join(folder, 'pages'));

/** Paper has sizes of its own: millimetres and points. What is derived from the text (em, ch, %) is no literal. */
const literals: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['colour', /#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch)a?\(/i],
  ['radius', /border-radius:[^;]*\d(?:px|r?em)/],
  ['time', /(?:transition|animation)[a-z-]*:[^;]*\d\s*m?s\b/],
  ['space', /(?:margin|padding|gap)[a-z-]*:[^;]*\d(?:px|rem)/],
  ['size of type', /font(?:-size)?:[^;]*\d(?:px|rem)/],
  ['leading', /line-height:\s*[\d.]+(?:px|rem)?;/],
];

describe.each(files)('%s', (name) => {
  const css = readFileSync(join(folder, name), 'utf8').replaceAll(/\/\*.*?\*\//gs, '');

  test.each(literals)('takes every %s from the tokens', (_what, pattern) => {
    expect(css.split('\n').filter((line) => pattern.test(line))).toEqual([]);
  });

  test('asks only for tokens that there are', () => {
    const known = readFileSync(join(folder, 'tokens.css'), 'utf8');
    const asked = new Set([...css.matchAll(/var\((--[\w-]+)/g)].map(([, token = '']) => token));
    // How long a line to fill in is, the author says.
    expect([...asked].filter((token) => token !== '--length' && !known.includes(`${token}: `))).toEqual([]);
  });
});

test('every stylesheet is part of a page, or is loaded by what needs it', () => {
  const styles = readFileSync(join(folder, 'styles.css'), 'utf8');
  const all = styles + pages.map((name) => readFileSync(join(folder, 'pages', name), 'utf8')).join('');
  const alone = ['styles.css', 'handbook.css', 'reading-settings.css'];
  expect(files.filter((name) => !alone.includes(name) && !all.includes(`/${name}'`))).toEqual([]);
});
