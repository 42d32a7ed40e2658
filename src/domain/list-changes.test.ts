import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryCourse, course, item, lesson, module } from './arbitrary-course.test-kit.ts';
import { arbitraryParts, inOrder } from './arbitrary-events.test-kit.ts';
import { outlineCourse } from './course-outline.ts';
import { isUnchanged, listChanges } from './list-changes.ts';
import { mergeEvents } from './merge-events.ts';
import { foldEvents } from './progress.ts';

const outline = {
  ...outlineCourse(course(module('m1', lesson('l1', item('q1')), lesson('l2', item('q2'), item('q3'))))),
  finalCheck: 'k1',
};

test('names the lessons that become complete or started, the checks, and counts the questions', () => {
  const after = foldEvents(
    inOrder(
      { kind: 'carried', item: 'q1', revision: 1, best: 1 },
      { kind: 'carried', item: 'q2', revision: 1, best: 1 },
      { kind: 'check-carried', check: 'k1', right: 9, of: 10, isPassed: true },
    ),
  );
  const changes = { completed: ['l1'], started: ['l2'], passed: ['k1'], improved: [], questions: 2 };
  expect(listChanges(outline, foldEvents([]), after)).toEqual(changes);
});

test('names a check whose result is better', () => {
  const ended = (right: number) =>
    inOrder({ kind: 'check-carried', check: 'k1', right, of: 10, isPassed: false });
  const changes = listChanges(outline, foldEvents(ended(3)), foldEvents(ended(5)));
  expect(changes).toMatchObject({ passed: [], improved: ['k1'] });
});

test('finds nothing where nothing is new, and never less than before', () => {
  fc.assert(
    fc.property(arbitraryCourse, arbitraryParts(2), (made, [here = [], there = []]) => {
      const known = outlineCourse(made);
      const before = foldEvents(here);
      expect(isUnchanged(listChanges(known, before, before))).toBe(true);
      const { questions } = listChanges(known, before, foldEvents(mergeEvents(here, there)));
      expect(questions).toBeGreaterThanOrEqual(0);
    }),
  );
});
