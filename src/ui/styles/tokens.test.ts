import { describe, expect, test } from 'vitest';
import { contrastOf } from './contrast-of.test-kit.ts';
import { readBlock, readThemes } from './read-tokens.test-kit.ts';

/** What is written on what. */
const text = {
  '--paper': ['--ink', '--ink-soft', '--accent', '--right', '--wrong'],
  '--surface': ['--ink', '--ink-soft', '--accent', '--right', '--wrong'],
  '--accent-soft': ['--ink', '--ink-soft', '--accent', '--right', '--wrong'],
  '--right-soft': ['--ink', '--ink-soft', '--right', '--accent'],
  '--wrong-soft': ['--ink', '--ink-soft', '--wrong', '--accent'],
  '--mark': ['--ink'],
  '--accent': ['--accent-ink'],
};

/** What must be seen of controls, of the focus and of marks, on what they stand on. */
const controls = {
  '--paper': ['--line-strong', '--accent', '--focus', '--right', '--wrong'],
  '--surface': ['--line-strong', '--accent', '--focus', '--right', '--wrong'],
  '--accent-soft': ['--line-strong', '--accent', '--focus'],
};

const pairsOf = (grounds: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(grounds).flatMap(([ground, tops]) => tops.map((top): [string, string] => [top, ground]));

describe.each(readThemes())('in $name', ({ name, colours }) => {
  const needed = name.startsWith('high contrast') ? 7 : 4.5;
  const contrast = (top: string, ground: string) =>
    contrastOf(colours.get(top) ?? '', colours.get(ground) ?? '');

  test.each(pairsOf(text))(`%s can be read on %s (${needed}:1)`, (top, ground) => {
    expect(contrast(top, ground)).toBeGreaterThanOrEqual(needed);
  });

  test.each(pairsOf(controls))('%s can be told from %s (3:1)', (top, ground) => {
    expect(contrast(top, ground)).toBeGreaterThanOrEqual(3);
  });
});

describe('high contrast', () => {
  test('is the same whether the device asks for it or the learner', () => {
    const asked = readBlock('@media (prefers-contrast: more) {\n  :root {');
    expect([...readBlock("[data-theme='contrast'] {")]).toEqual([...asked]);
    expect(asked.size).toBeGreaterThan(10);
  });
});

test('the contrast of black and white is 21, and of a colour with itself 1', () => {
  expect(contrastOf('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrastOf('#758487', '#758487')).toBe(1);
});
