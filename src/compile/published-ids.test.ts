import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compileCourse } from './compile-course.ts';
import { extendLock } from './lock/extend-lock.ts';
import { readContent } from './read-content.ts';

test('every id of the course itself is locked: run “npm run course -- lock”', () => {
  const { course, problems } = compileCourse(readContent(join(import.meta.dirname, '../../content')));
  expect(course?.lock).toBeDefined();
  expect(course && extendLock(course)).toEqual(course?.lock);
  expect(problems.filter(({ file }) => file === 'ids.lock.json')).toEqual([]);
});
