import { expect, test } from 'vitest';
import { compileCourse } from '../compile-course.ts';
import { tinyCourseWith } from '../mistake-files.test-kit.ts';

const codesOf = (change: (text: string) => string) =>
  compileCourse(tinyCourseWith({ 'modules/m/first.mdx': change })).problems.map(({ code }) => code);

const resting = (text: string) => text.replace('The review says so.', '[We need more](finding:a-view).');

test('an opinion may be what is right where the question names the speaker', () => {
  expect(codesOf(resting)).toEqual(['key-rests-on-opinion']);
  const inPrompt = (text: string) =>
    resting(text).replace('What was found?', 'What does A. Author hope for?');
  expect(codesOf(inPrompt)).toEqual([]);
  const inFeedback = (text: string) => resting(text).replace('[We need', 'A. Author says: [We need');
  expect(codesOf(inFeedback)).toEqual([]);
});

test('beside a finding of the review, in a wrong choice or in what never counts, an opinion needs no name', () => {
  const beside = (text: string) =>
    resting(text).replace('We need more', 'More](finding:a-view) and [it may ease them');
  expect(
    codesOf((text) => beside(text).replace('ease them](finding:a-view', 'ease them](finding:may-ease')),
  ).toEqual([]);
  const wrong = (text: string) => text.replace('Nobody found that.', '[We need more](finding:a-view).');
  expect(codesOf(wrong)).toEqual([]);
  const warmUp = (text: string) =>
    `${resting(text).replace('<Question id="what-was-found"', '<Question id="what-was-found" warm-up')}\n`;
  expect(codesOf(warmUp)).toEqual(['objective-untested']);
});
