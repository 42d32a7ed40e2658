import { describe, expect, test } from 'vitest';
import { grade } from '../../domain/grade.ts';
import type { QuestionType } from '../../domain/item.ts';
import { keyResponse } from '../../domain/key-response.ts';
import { openItem, sealItem } from '../../domain/sealed-item.ts';
import { compileQuestion, EXAMPLES, FEEDBACK, itemOf } from './question.test-kit.ts';

const types = Object.keys(EXAMPLES) as readonly QuestionType[];

describe.each(types)('a question of the type %s', (type) => {
  const [attributes, body] = EXAMPLES[type];
  const item = itemOf(type, attributes, body);

  test('has a key that its grader takes for right', () => {
    expect(grade(item as never, keyResponse(item as never))).toMatchObject({
      outcome: { verdict: expect.stringMatching(/^(?:correct|noted)$/) },
    });
  });

  test('shows no word of its key and notes before it is opened, and all of them after', () => {
    const { seal, ...open } = sealItem(item);
    expect(JSON.stringify(open)).not.toMatch(/secret/);
    expect(seal).not.toMatch(/secret/);
    expect(openItem({ ...open, seal })).toEqual(item);
    expect(openItem(JSON.parse(JSON.stringify(sealItem(item))))).toEqual(item);
  });

  test('shows nothing of itself in the text of the lesson, nor a heading', () => {
    const { lesson } = compileQuestion(`type="${type}" ${attributes}`, body);
    expect(lesson?.sections.map(({ heading }) => heading)).toEqual(['', 'What was found']);
    expect(JSON.stringify(lesson?.sections)).not.toMatch(/secret|Two|Which/);
  });

  test('is read the same with Windows line ends and with a note to oneself in it', () => {
    expect(itemOf(type, attributes, body.replaceAll('\n', '\r\n'))).toEqual(item);
    expect(itemOf(type, attributes, `{/* reword */}\n\n${body}\n\n{/* and check */}`)).toEqual(item);
  });
});

describe('what any question may have', () => {
  const [, body] = EXAMPLES['single-choice'];

  test('hints in order, in paragraphs or in one line', () => {
    const hints = '\n\n<Hint>\n\nLook at the *verb*.\n\nTwice.\n\n</Hint>\n\n<Hint>Look again.</Hint>';
    expect(itemOf('single-choice', '', body + hints).notes.hints).toEqual([
      [['Look at the ', { mark: 'emphasis', of: ['verb'] }, '.'], ['Twice.']],
      [['Look again.']],
    ]);
  });

  test('hints above the choices, which are no part of the question', () => {
    const item = itemOf('single-choice', '', body.replace('Which?', 'Which?\n\n<Hint>Look.</Hint>'));
    expect(item).toMatchObject({ prompt: ['Which?'], context: [], notes: { hints: [[['Look.']]] } });
  });

  test('feedback by outcome, whose findings are known', () => {
    const more = `${FEEDBACK}\n\n<Feedback when="correct">[It may.](finding:may-ease)</Feedback>`;
    const { notes, findings } = itemOf('single-choice', '', body + more);
    expect(notes.outcomes).toEqual({
      'not-yet': [['Read the lesson again.']],
      correct: [[{ to: 'finding:may-ease', of: ['It may.'] }]],
    });
    expect(findings).toEqual(['may-ease']);
  });

  test.each([
    ['', 'scored'],
    ['warm-up', 'warm-up'],
    ['unscored', 'unscored'],
    ['unscored warm-up', 'warm-up'],
  ])('the purpose that “%s” says', (attributes, purpose) => {
    expect(itemOf('single-choice', attributes, body)).toMatchObject({ purpose });
  });

  test('an order that is kept, a question how sure one is, a revision and a critical point', () => {
    expect(itemOf('single-choice', 'keep-order how-sure revision="3" critical="C2"', body)).toMatchObject({
      keepsOrder: true,
      asksSureness: true,
      revision: 3,
      critical: 'C2',
    });
  });

  test.each(['confidence', 'reflection', 'short-answer'] as const)(
    'nothing scored where nothing is graded: %s',
    (type) => {
      const model = 'What would you say?\n\n> That it may.';
      const [attributes, other] = EXAMPLES[type];
      const item = itemOf(type, attributes, type === 'short-answer' ? model : other);
      expect(item).toMatchObject({ purpose: 'unscored' });
    },
  );
});
