import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compileCourse } from './compile-course.ts';
import { PROBLEM_CODES, type ProblemCode } from './problem-catalogue.ts';
import { problemText } from './problem-text.ts';
import { readContent } from './read-content.ts';
import { readMistake } from './read-mistake.test-kit.ts';

const folder = join(import.meta.dirname, 'mistakes');
const mistakes = readdirSync(folder).filter((name) => name !== '_course');

/** What the syntax can't say, and which test says it instead. */
const untriggerable: Partial<Record<ProblemCode, string>> = {
  'key-ungradable': 'checks/check-keys.test.ts',
};

describe('the tiny course', () => {
  test('has no problem at all', () => {
    const { course, problems } = compileCourse(readContent(join(folder, '_course')));
    expect(problems).toEqual([]);
    expect(course?.modules[0]?.lessons[0]?.items).toHaveLength(1);
  });
});

describe('the mistakes', () => {
  test('cover every code of the catalogue', () => {
    const covered = new Set(mistakes.map(codeOf));
    const expected = PROBLEM_CODES.filter((code) => !(code in untriggerable));
    expect([...covered].sort()).toEqual([...expected].sort());
  });

  test.each(Object.values(untriggerable))('leave what they can’t show to %s', (file) => {
    expect(existsSync(join(import.meta.dirname, file))).toBe(true);
  });

  // A missing file would be written on the spot and then agree with itself.
  test.each(mistakes)('%s has a text that a person has read', (name) => {
    expect(existsSync(join(folder, name, 'expected.txt'))).toBe(true);
  });

  test.each(mistakes)('%s gives its own problem, at its place, and no other', async (name) => {
    const { problems } = compileCourse(readMistake(join(folder, '_course'), join(folder, name)));
    expect(problems.map(({ code }) => code)).toEqual(problems.map(() => codeOf(name)));
    const printed = problems.map((problem) => `${problemText(problem)}\n`).join('\n');
    await expect(printed).toMatchFileSnapshot(join(folder, name, 'expected.txt'));
  });
});

/** `yaml-unreadable--tab` → `yaml-unreadable` */
function codeOf(name: string): string {
  return name.replace(/--.*$/, '');
}
