import { expect, test } from 'vitest';
import { compileCourse } from '../compile/compile-course.ts';
import { tinyCourse } from '../compile/mistake-files.test-kit.ts';
import { NOTHING_LOCKED } from '../domain/id-lock.ts';
import { refreshersOf } from './refreshers-of.ts';

const { course } = compileCourse(tinyCourse());
const changes = [{ on: '2027-01-01', what: 'A lesson was added.' }];
const refreshers = { questions: 5, afterDays: [7], recheckAfterMonths: 24, changes };

test('a finding that came to say something else is a change, in its words of today', () => {
  if (!course) throw new Error('The tiny course should be one.');
  const changed = [
    { id: 'may-ease', on: '2027-03-01' },
    { id: 'gone-since', on: '2027-03-02' },
  ];
  expect(refreshersOf({ ...course, refreshers, lock: { ...NOTHING_LOCKED, changed } })?.changes).toEqual([
    ...changes,
    { on: '2027-03-01', what: 'a finding now reads: “Peer support may ease symptoms.”' },
  ]);
  expect(refreshersOf(course)).toBeUndefined();
});
