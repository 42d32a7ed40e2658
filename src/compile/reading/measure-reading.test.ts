import { expect, test } from 'vitest';
import { parseLesson } from '../lesson/parse-lesson.ts';
import { lessonBlocks } from './lesson-blocks.ts';
import { measureReading } from './measure-reading.ts';

function rootOf(text: string) {
  const parsed = parseLesson('lesson.mdx', text);
  if ('problem' in parsed) throw new Error(parsed.problem.what);
  return parsed.root;
}

/** Thirty sentences, ten of which have one long word. */
const sample = Array.from({ length: 10 }, () => 'It was an experiment. We all sat down. That was it.').join(
  '\n\n',
);

test('the grade is that of the published formula', () => {
  const { grade, sentences, longWords } = measureReading(rootOf(sample), []);
  expect([sentences, [...longWords]]).toEqual([30, [['experiment', 10]]]);
  expect(grade).toBeCloseTo(3.1291 + 1.043 * Math.sqrt(10), 4);
});

test('a text of fewer than thirty sentences has no grade', () => {
  const { grade, sentences } = measureReading(rootOf(sample.replace('We all sat down.', '')), []);
  expect(sentences).toBe(29);
  expect(grade).toBeUndefined();
});

test('terms that cannot be avoided do not count, in the plural and at the beginning of a sentence neither', () => {
  const text = sample.replace('It was an experiment', 'Experiments').replace('an experiment', 'experimental');
  expect([...measureReading(rootOf(text), ['experiment']).longWords.keys()]).toEqual(['experimental']);
});

test('what is no sentence counts as words only, and ids of choices as nothing', () => {
  const text = [
    '## A heading',
    '| A | table |\n|---|---|\n| of | four |',
    '- One entry.\n- Another',
    '<Question id="q">\n\nWhich?\n\n- [x] `the-id` A choice\n  > Some feedback.\n\n</Question>',
  ].join('\n\n');
  const blocks = lessonBlocks(rootOf(text));
  const prose = blocks.filter(({ isProse }) => isProse).map(({ text: words }) => words);
  expect(prose).toEqual(['One entry.', 'Another', 'Which?', 'Some feedback.']);
  expect(blocks.map(({ text: words }) => words)).toEqual([
    'A heading',
    'A',
    'table',
    'of',
    'four',
    'One entry.',
    'Another',
    'Which?',
    'A choice',
    'Some feedback.',
  ]);
});
