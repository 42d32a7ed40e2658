import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compileCourse } from './compile-course.ts';
import { mistakeFiles, mistakesFolder, tinyCourse } from './mistake-files.test-kit.ts';
import { PROBLEM_CODES, type ProblemCode } from './problem-catalogue.ts';
import { problemText } from './problem-text.ts';

const mistakes = readdirSync(mistakesFolder).filter((name) => name !== '_course');

/** Codes without a tiny course: the test that shows them instead, and why. */
const shownElsewhere: Partial<Record<ProblemCode, string>> = {
  // Whatever can be written as a key is graded in full today. The check watches over the graders to come.
  'key-ungradable': 'checks/check-keys.test.ts',
};

describe('the tiny course', () => {
  test('has no problem at all', () => {
    const { course, problems } = compileCourse(tinyCourse());
    expect(problems).toEqual([]);
    expect(course?.modules[0]?.lessons[0]?.items).toHaveLength(1);
  });
});

describe('the mistakes', () => {
  test('cover every code of the catalogue', () => {
    const shown = new Set([...mistakes.map(codeOf), ...Object.keys(shownElsewhere)]);
    expect([...shown].sort()).toEqual([...PROBLEM_CODES].sort());
  });

  test.each(Object.values(shownElsewhere))('leave what they cannot show to %s', (file) => {
    expect(existsSync(join(import.meta.dirname, file))).toBe(true);
  });

  // A missing file would be written on the spot and then agree with itself.
  test.each(mistakes)('%s has a text that a person has read', (name) => {
    expect(existsSync(join(mistakesFolder, name, 'expected.txt'))).toBe(true);
  });

  test.each(mistakes)(
    '%s gives its own problem, in its words and at its place, and no other',
    async (name) => {
      const { problems } = compileCourse(mistakeFiles(name));
      expect(new Set(problems.map(({ code }) => code))).toEqual(new Set([codeOf(name)]));
      const printed = problems.map((problem) => `${problemText(problem)}\n`).join('\n');
      await expect(printed).toMatchFileSnapshot(join(mistakesFolder, name, 'expected.txt'));
    },
  );
});

/** `yaml-unreadable--tab` → `yaml-unreadable` */
function codeOf(name: string): string {
  return name.replace(/--.*$/, '');
}
