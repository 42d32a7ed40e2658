import { expect, test } from 'vitest';
import { compileCourse } from '../compile-course.ts';
import { tinyCourseWith } from '../mistake-files.test-kit.ts';

const unused = (text: string) => text.replace('  reserve: true\n', '');
const codesOf = (files: Parameters<typeof tinyCourseWith>[0]) =>
  compileCourse(tinyCourseWith({ 'findings.yaml': unused, ...files })).problems.map(({ code }) => code);

test('a finding that no lesson uses is told, the feedback of questions counting as use', () => {
  expect(codesOf({})).toEqual(['finding-unused']);
  const inFeedback = (text: string) =>
    text.replace('Nobody found that', '[Nobody](finding:a-view) found that');
  expect(codesOf({ 'modules/m/first.mdx': inFeedback })).toEqual([]);
});

test('it is not told of an unfinished course, nor while a lesson waits to be listed', () => {
  expect(codesOf({ 'course.yaml': (text) => `${text}unfinished: true\n` })).toEqual([]);
  const other = (text: string) => text.replace('[first]', '[second]');
  expect(codesOf({ 'modules/m/module.yaml': other })).not.toContain('finding-unused');
});
