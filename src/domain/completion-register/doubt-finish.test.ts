import { expect, test } from 'vitest';
import type { Finish } from '../completion-code/finish.ts';
import { doubtFinish, type KnownCourse } from './doubt-finish.ts';

const finish: Finish = {
  what: 'course',
  edition: 1,
  isEarlierEdition: false,
  day: 20_780,
  isEarlierDay: false,
  result: { right: 14, of: 15 },
  mark: 5,
};
const course: KnownCourse = {
  today: 20_787,
  published: 20_780,
  asked: { course: { least: 15, most: 15 }, essentials: { least: 6, most: 8 } },
};
const doubts = (more: Partial<Finish>, known: Partial<KnownCourse> = {}) =>
  doubtFinish({ ...finish, ...more }, { ...course, ...known }).map(({ doubt }) => doubt);

const { result: _, ...withoutResult } = finish;

test.each<[string, Partial<Finish>, readonly string[]]>([
  ['nothing of a completion like most', {}, []],
  ['nothing of one of today', { day: 20_787 }, []],
  ['a day after today', { day: 20_788 }, ['future']],
  ['a day in 2079', { day: 40_000 }, ['future']],
  ['a day before the course was published', { day: 20_779 }, ['before-course']],
  ['1 January 1970', { day: 0 }, ['before-course']],
  ['more questions than the check asks', { result: { right: 100, of: 100 } }, ['asked']],
  ['fewer questions than the check asks', { result: { right: 1, of: 1 } }, ['asked']],
  ['each of several', { day: 0, result: { right: 0, of: 16 } }, ['before-course', 'asked']],
])('the register doubts %s', (_name, more, expected) => {
  expect(doubts(more)).toEqual(expected);
});

test('the register doubts nothing where no result is told', () => {
  expect(doubtFinish(withoutResult, course)).toEqual([]);
});

test('the register doubts a result where the part has no check', () => {
  expect(doubts({}, { asked: {} })).toEqual(['no-check']);
});

test('the register measures the essentials by their own check', () => {
  expect(doubts({ what: 'essentials', result: { right: 6, of: 7 } })).toEqual([]);
  expect(doubts({ what: 'essentials' })).toEqual(['asked']);
});

test('the register knows that no course is older than 2026, though it says no day itself', () => {
  const { published: _published, ...unpublished } = course;
  const of = (day: number) => doubtFinish({ ...finish, day }, unpublished).map(({ doubt }) => doubt);
  expect(of(Date.UTC(2025, 11, 31) / 86_400_000)).toEqual(['before-course']);
  expect(of(Date.UTC(2026, 0, 1) / 86_400_000)).toEqual([]);
});
