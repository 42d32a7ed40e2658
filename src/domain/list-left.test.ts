import { expect, test } from 'vitest';
import { course, item, lesson, module } from './arbitrary-course.test-kit.ts';
import { inOrder } from './arbitrary-events.test-kit.ts';
import { recordCompletion } from './completion-record.ts';
import { outlineCourse } from './course-outline.ts';
import { listLeft } from './list-left.ts';
import { foldEvents } from './progress.ts';

const outline = {
  ...outlineCourse(course(module('m', lesson('l1', item('q1')), { ...lesson('l2'), audience: 'psw' }))),
  finalCheck: 'k',
};

test('what is left is what the path asks for and what is not complete', () => {
  const progress = foldEvents(inOrder({ kind: 'completed', part: 'lesson', of: 'l1' }));
  const left = (audiences?: readonly ['everyone']) =>
    listLeft(outline, recordCompletion(outline, progress, audiences), audiences);
  expect(left()).toEqual({ lessons: ['l2'], checks: ['k'] });
  expect(left(['everyone'])).toEqual({ lessons: [], checks: ['k'] });
});
