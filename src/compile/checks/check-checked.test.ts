import { expect, test } from 'vitest';
import { compileCourse } from '../compile-course.ts';
import { tinyCourseWith } from '../mistake-files.test-kit.ts';

const codesOf = (sentence: string) =>
  compileCourse(
    tinyCourseWith({
      'findings.yaml': (text) => text.replace('checkedAgainstPaper: true', 'checkedAgainstPaper: false'),
      'modules/m/first.mdx': (text) => text.replace('It is about', `${sentence} It is about`),
    }),
  ).problems.map(({ code }) => code);

test.each([
  'This is not yet checked against the paper.',
  'It must be compared with the paper.',
  'Nobody has checked it against the paper. It was checked with care.',
  'So far only the first line is checked against the paper.',
])('“%s” claims nothing', (sentence) => {
  expect(codesOf(sentence)).toEqual([]);
});

test.each([
  'This was checked against the paper.',
  'It is confirmed by the review.',
  'It may not be much. It was compared with the paper.',
])('“%s” claims what is not so', (sentence) => {
  expect(codesOf(sentence)).toEqual(['checked-wrongly']);
});
