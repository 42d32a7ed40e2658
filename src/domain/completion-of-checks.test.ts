import { describe, expect, test } from 'vitest';
import { answeredRight } from './answered-right.test-kit.ts';
import { course, item, lesson, module } from './arbitrary-course.test-kit.ts';
import { inOrder } from './arbitrary-events.test-kit.ts';
import type { Check, CheckRule } from './check.ts';
import { recordCompletion } from './completion-record.ts';
import type { Course } from './course.ts';
import { outlineCourse } from './course-outline.ts';
import { findMilestones } from './milestones.ts';
import { foldEvents } from './progress.ts';
import type { Happening } from './progress-event.ts';

const rule: CheckRule = {
  version: 1,
  items: 1,
  passMark: 1,
  inScene: 0,
  critical: [],
  marks: 'at-the-end',
};
const check = (id: string): Check => ({ id, title: id, rule, bank: [] });
const plain = course(
  { ...module('m1', lesson('l1', item('q1'))), check: check('m1-check') },
  module('m2', lesson('l2', item('q2'))),
);
const strict: Course = {
  ...plain,
  finalCheck: check('final'),
  completion: {
    ...plain.completion,
    module: 'every-lesson-complete-and-check-passed',
    course: 'every-module-complete-and-final-check-passed',
  },
};
const ended = (id: string, isPassed: boolean): Happening => ({
  kind: 'check-ended',
  run: `${id}-run`,
  check: id,
  right: [],
  of: 1,
  isPassed,
  rule: 1,
});
const progressOf = (...happenings: readonly Happening[]) => foldEvents(inOrder(...happenings));
const recordOf = (of: Course, ...happenings: readonly Happening[]) =>
  recordCompletion(outlineCourse(of), progressOf(...happenings));

describe('the essentials’ own check', () => {
  const essentials = {
    title: 'Essentials',
    audience: 'non-peer',
    lessons: ['l1'],
    check: check('short'),
  } as const;
  const tiered: Course = { ...plain, essentials };

  test('must be passed beside their lessons, and counts for nothing else', () => {
    const lesson = recordOf(tiered, answeredRight('q1'));
    expect(lesson.essentials).toEqual({ completion: 'incomplete', done: 1, of: 2 });
    const both = recordOf(tiered, answeredRight('q1'), ended('short', true));
    expect(both.essentials?.completion).toBe('completed');
    expect(both.course).toBe(lesson.course);
    expect(both.modules).toEqual(lesson.modules);
  });

  test('stays passed after an attempt that was not', () => {
    const later = recordOf(tiered, ended('short', true), ended('short', false));
    expect(later.checks.get('short')).toBe('completed');
  });
});

describe('a check that must be passed', () => {
  test('keeps its module incomplete until then, and the course until all are passed', () => {
    const lessons = [answeredRight('q1'), answeredRight('q2')];
    expect(recordOf(strict, ...lessons).modules.get('m1')).toMatchObject({
      completion: 'incomplete',
      done: 1,
      of: 2,
    });
    const modules = recordOf(strict, ...lessons, ended('m1-check', true));
    expect(modules.modules.get('m1')?.completion).toBe('completed');
    expect(modules.course).toBe('incomplete');
    expect(recordOf(strict, ...lessons, ended('m1-check', true), ended('final', true)).course).toBe(
      'completed',
    );
  });

  test('is incomplete once it was tried, completed once it is passed, and stays so', () => {
    const completionOf = (...happenings: readonly Happening[]) =>
      recordOf(strict, ...happenings).checks.get('m1-check');
    expect(completionOf()).toBe('not-attempted');
    expect(completionOf(ended('m1-check', false))).toBe('incomplete');
    expect(completionOf(ended('m1-check', true), ended('m1-check', false))).toBe('completed');
    expect(completionOf({ kind: 'completed', part: 'check', of: 'm1-check' })).toBe('completed');
  });

  test('comes after the lessons of its module, and the final one after everything', () => {
    const nextAfter = (...happenings: readonly Happening[]) => recordOf(strict, ...happenings).next;
    expect(nextAfter()).toEqual({ lesson: 'l1' });
    expect(nextAfter(answeredRight('q1'))).toEqual({ check: 'm1-check' });
    expect(nextAfter(answeredRight('q1'), ended('m1-check', true))).toEqual({ lesson: 'l2' });
    const modules = [answeredRight('q1'), answeredRight('q2'), ended('m1-check', true)];
    expect(nextAfter(...modules)).toEqual({ check: 'final' });
    expect(nextAfter(...modules, ended('final', true))).toBeUndefined();
  });

  test('is a milestone of its own', () => {
    const progress = progressOf(ended('m1-check', true));
    const outline = outlineCourse(strict);
    const found = findMilestones(outline, recordCompletion(outline, progress), progress);
    expect(found).toEqual([{ kind: 'completed', part: 'check', of: 'm1-check' }]);
  });
});

describe('a check that need not be passed', () => {
  test('is offered, and holds up neither its module nor the course', () => {
    const record = recordOf(plain, answeredRight('q1'), answeredRight('q2'));
    expect(record.modules.get('m1')).toMatchObject({ completion: 'completed', of: 1 });
    expect(record.course).toBe('completed');
    expect(record.next).toEqual({ check: 'm1-check' });
  });
});
