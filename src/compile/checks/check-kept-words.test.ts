import { expect, test } from 'vitest';
import { compileCourse } from '../compile-course.ts';
import { tinyCourseWith } from '../mistake-files.test-kit.ts';

const LESSON = 'modules/m/first.mdx';
const weaken = (text: string) => text.replace('[may ease symptoms]', '[eases symptoms]');
const codesOf = (change: (text: string) => string) =>
  compileCourse(tinyCourseWith({ [LESSON]: change })).problems.map(({ code }) => code);

test.each([
  ['right above the paragraph', '{/* without “may”: it is the headline that is shown */}\n\nPeer support ['],
  ['in the paragraph', '{/* without "may": it is the headline that is shown */} Peer support ['],
])('a missing word is excused by a note with a reason, %s', (_, note) => {
  expect(codesOf((text) => weaken(text).replace('Peer support [', note))).toEqual([]);
});

test.each([
  ['names no reason', '{/* without “may”: */}\n\nPeer support ['],
  ['names another word', '{/* without “some”: it is the headline that is shown */}\n\nPeer support ['],
])('it is not excused by a note that %s', (_, note) => {
  expect(codesOf((text) => weaken(text).replace('Peer support [', note))).toEqual(['must-keep-missing']);
});

test('a note excuses what follows it and nothing else', () => {
  const note = '{/* without “may”: it is the headline that is shown */}\n\nPeer support [';
  const change = (text: string) =>
    weaken(text).replace('Peer support [', note).replace('It may ease symptoms.', 'It eases symptoms.');
  expect(codesOf(change)).toEqual(['must-keep-missing']);
});

test('the id of a choice keeps no word', () => {
  const change = (text: string) =>
    text
      .replace('` It may ease symptoms', '` It eases them')
      .replace('The review', '[The review](finding:may-ease)');
  expect(codesOf(change)).toEqual(['must-keep-missing']);
});
