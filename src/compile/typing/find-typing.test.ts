import { describe, expect, test } from 'vitest';
import { grade } from '../../domain/grade.ts';
import { openItem, sealItem } from '../../domain/sealed-item.ts';
import { compileCourse } from '../compile-course.ts';
import { FEEDBACK } from '../items/question.test-kit.ts';
import { tinyCourseWith } from '../mistake-files.test-kit.ts';
import { decimalOf } from './find-course-words.ts';

/** The verdict on one typed answer, as a page of a course in that language gives it. */
function verdictOn(given: string, accepted: string, { language = 'en-GB', text = 'Nothing.' } = {}) {
  const question = `<Question id="q" type="short-answer">\n\nWhich?\n\n- ${accepted}${FEEDBACK}\n\n</Question>`;
  const { course, problems } = compileCourse(
    tinyCourseWith({
      'course.yaml': (yaml) => `${yaml.replace(/language: .*\n/, '')}language: ${language}\n`,
      'modules/m/first.mdx': (mdx) =>
        mdx.replace(/<Question[\s\S]*<\/Question>/, () => `${text}\n\n${question}`),
    }),
  );
  const item = course?.modules[0]?.lessons[0]?.items[0];
  if (item?.type !== 'short-answer') throw new Error(problems.map(({ code }) => code).join());
  const graded = grade(openItem(sealItem(item)), { text: given });
  return 'outcome' in graded ? graded.outcome.parts['text'] : graded.refused;
}

describe('a typed answer in a course', () => {
  test.each([
    ['effective', 'ineffective'],
    ['uncertainty', 'certainty'],
    ['uncertinty', 'certainty'],
    ['certainty in trials', 'uncertainty in trials'],
    ['hypotension', 'hypertension'],
    ['hypoglycaemia', 'hyperglycaemia'],
    ['decreased', 'increased'],
    ['decreasing in March', 'increasing in March'],
    ['impatient', 'inpatient'],
    ['mobility', 'immobility'],
    ['agreement', 'disagreement'],
    ['reliability', 'unreliability'],
    ['nonverbal', 'verbal'],
    ['symptomatic', 'asymptomatic'],
    ['externally', 'internally'],
    ['exclusions', 'inclusions'],
    ['either', 'neither'],
    ['trainee', 'trainer'],
    ['effect', 'affect'],
    ['adduction', 'abduction'],
    ['prescription', 'proscription'],
  ])('“%s” for “%s” is no slip of spelling', (given, accepted) => {
    expect(verdictOn(given, accepted)).toBe('wrong');
  });

  test.each([
    ['inefective', 'ineffective'],
    ['certanty', 'certainty'],
    ['hypertention', 'hypertension'],
    ['increassed', 'increased'],
    ['inportant', 'important'],
    ['recovry', 'recovery'],
  ])('“%s” for “%s” is one', (given, accepted) => {
    expect(verdictOn(given, accepted)).toBe('slip');
  });

  test('is no slip where it is another word that the course uses', () => {
    expect(verdictOn('lessons', 'lessens')).toBe('slip');
    expect(verdictOn('lessons', 'lessens', { text: 'They took “lessons”, they said.' })).toBe('wrong');
    expect(verdictOn('those months', 'these months')).toBe('slip');
    expect(verdictOn('Those months', 'these months', { text: 'After those weeks.' })).toBe('wrong');
  });

  test.each([
    ['0.5', '0,5', 'de', 'right'],
    ['1.000', '1000', 'de', 'right'],
    ['1.000', '1', 'de', 'wrong'],
    ['1.000', '1', 'en-GB', 'right'],
    ['1.000', '1000', 'en-GB', 'wrong'],
    ['1 000,5', '1000,5', 'fr', 'right'],
    ['unwirksame', 'wirksame', 'de', 'wrong'],
    ['bekannten', 'unbekannten', 'de', 'wrong'],
    ['Strasse', 'Straße', 'de', 'right'],
  ])('“%s” for “%s” in the language %s is %s', (given, accepted, language, verdict) => {
    expect(verdictOn(given, accepted, { language })).toBe(verdict);
  });
});

test('a page shows in plain view nothing of what an answer is compared with', () => {
  const mdx = (before: string) =>
    before.replace(
      /<Question[\s\S]*<\/Question>/,
      `<Question id="q" type="short-answer">\n\nWhich?\n\n- ineffective${FEEDBACK}\n\n</Question>`,
    );
  const { course } = compileCourse(tinyCourseWith({ 'modules/m/first.mdx': mdx }));
  const [item] = course?.modules[0]?.lessons[0]?.items ?? [];
  expect(item?.typing?.others).toContain('effective');
  expect(JSON.stringify(sealItem(item as never))).not.toContain('effective');
});

test('the decimal sign is that of the language, and a point where nobody knows the language', () => {
  expect(['en-GB', 'de-CH', 'ar-EG', 'xx-yyyyyyyyyy', ''].map(decimalOf)).toEqual(['.', '.', '.', '.', '.']);
  expect(['de', 'fr', 'es', 'pl', 'uk'].map(decimalOf)).toEqual([',', ',', ',', ',', ',']);
});
