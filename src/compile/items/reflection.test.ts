import { expect, test } from 'vitest';
import { itemOf } from './question.test-kit.ts';

test('reflection has a question, what is read before it, and hints', () => {
  const item = itemOf('reflection', '', 'Think of last week.\n\nWhat did you say?\n\n<Hint>Any day.</Hint>');
  expect(item).toMatchObject({
    purpose: 'unscored',
    context: [['Think of last week.']],
    prompt: ['What did you say?'],
    asked: {},
    key: null,
    notes: { hints: [[['Any day.']]], parts: {}, outcomes: {} },
  });
});
