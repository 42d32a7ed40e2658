import { describe, expect, test } from 'vitest';
import { answeredRight } from '../answered-right.test-kit.ts';
import { course, item, lesson, module } from '../arbitrary-course.test-kit.ts';
import { type CourseOutline, outlineCourse } from '../course-outline.ts';
import { foldEvents } from '../progress.ts';
import type { Happening, ProgressEvent } from '../progress-event.ts';
import { type Calendar, findFinish } from './find-finish.ts';
import { findFirstResults } from './find-first-results.ts';

const DAY = 86_400_000;
const calendar: Calendar = { dayOf: (at) => Math.floor(at / DAY), today: 100 };
const both = course(module('m', lesson('l1', item('q1')), { ...lesson('l2', item('q2')), audience: 'psw' }));
const outline: CourseOutline = {
  ...outlineCourse(both),
  paths: [
    { id: 'one', audiences: ['everyone'] },
    { id: 'two', audiences: ['everyone', 'psw'] },
  ],
  essentials: { lessons: ['l1'], check: 'short' },
  finalCheck: 'k',
  completion: { ...both.completion, course: 'every-module-complete-and-final-check-passed' },
};
const on = (day: number, happening: Happening, id = `e${day}`): ProgressEvent => ({
  ...happening,
  id,
  seq: day + 1,
  at: day * DAY,
});
const ended = (right: readonly string[], isPassed: boolean): Happening => ({
  kind: 'check-ended',
  run: 'r',
  check: 'k',
  right,
  of: 2,
  isPassed,
  rule: 1,
});
const completed = (part: 'course' | 'lesson' | 'check', of: string): Happening => ({
  kind: 'completed',
  part,
  of,
});
const find = (what: 'course' | 'essentials', ...events: readonly ProgressEvent[]) =>
  findFinish(what, { outline, progress: foldEvents(events), events, editions: ['0', '0.1'] }, calendar);

describe('what can be said of a completed course', () => {
  test('is nothing before it is complete', () => {
    expect(find('course', on(1, answeredRight('q1')))).toBeUndefined();
    expect(find('essentials')).toBeUndefined();
  });

  test('is its day, its edition, the best final check, and a mark of chance', () => {
    const events = [
      on(1, answeredRight('q1')),
      on(2, ended(['a', 'b'], true)),
      on(3, completed('course', 'c')),
      on(4, ended(['a'], false)),
    ];
    const finish = find('course', ...events);
    expect(finish).toMatchObject({
      what: 'course',
      edition: 2,
      isEarlierEdition: false,
      day: 3,
      isEarlierDay: false,
      result: { right: 2, of: 2 },
    });
    expect(finish?.mark).toBeGreaterThan(0);
    expect(find('course', ...events.map((event) => ({ ...event, id: `${event.id}x` })))?.mark).not.toBe(
      finish?.mark,
    );
  });

  test('says that it may have been an earlier edition where the course has more lessons now', () => {
    expect(find('course', on(3, completed('course', 'c')))).toMatchObject({ isEarlierEdition: true });
  });

  test('says “by today” where a resume code brought it or a clock was ahead, and has no mark without chance', () => {
    const carried = { ...on(3, completed('course', 'c')), at: 0 };
    expect(find('course', carried)).toMatchObject({ day: 100, isEarlierDay: true, mark: 0 });
    expect(find('course', on(101, completed('course', 'c')))).toMatchObject({ day: 100, isEarlierDay: true });
  });

  test('takes the first day of two devices', () => {
    const events = [on(9, completed('course', 'c')), on(5, completed('course', 'c'))];
    expect(find('course', ...events)).toMatchObject({ day: 5 });
  });

  test('names the essentials apart from the course, with the check that is theirs', () => {
    const short: Happening = { kind: 'check-carried', check: 'short', right: 7, of: 8, isPassed: true };
    const lesson = on(7, completed('lesson', 'l1'));
    expect(find('essentials', lesson)).toBeUndefined();
    const finish = find(
      'essentials',
      on(2, ended(['a'], true)),
      lesson,
      on(8, short),
      on(9, completed('check', 'short')),
    );
    expect(finish).toMatchObject({ what: 'essentials', day: 9, result: { right: 7, of: 8 } });
  });
});

test('first results are those of the first attempt at the present revision, and none where a code brought it', () => {
  const counted = (id: string, choices: readonly string[] = []) => ({ id, revision: 2, choices });
  const wrong: Happening = {
    ...answeredRight('single', 2),
    response: { chosen: ['b'] },
    verdict: 'not-yet',
    scaled: 0,
  };
  const events = [
    on(1, answeredRight('single', 1)),
    on(3, answeredRight('single', 2)),
    on(2, wrong),
    on(1, { kind: 'carried', item: 'carried', revision: 2, best: 1 }),
    on(2, answeredRight('carried', 2)),
    on(2, answeredRight('right', 2)),
    on(2, { ...wrong, item: 'gone', response: { chosen: ['z'] } }),
    on(2, { ...wrong, item: 'text', response: { text: 'b' } }),
  ];
  const items = [
    counted('single', ['a', 'b']),
    counted('carried'),
    counted('right'),
    counted('gone', ['a']),
    counted('text'),
    counted('never'),
  ];
  expect(findFirstResults(events, items)).toEqual([
    { isRight: false, chosen: 1 },
    undefined,
    { isRight: true },
    { isRight: false },
    { isRight: false },
    undefined,
  ]);
});
