import { describe, expect, test } from 'vitest';
import { compileQuestion, EXAMPLES, itemOf } from './question.test-kit.ts';

describe('single-choice and multiple-response', () => {
  const [, body] = EXAMPLES['single-choice'];

  test('are told apart by the number of right choices', () => {
    expect(compileQuestion('', body).items).toMatchObject([{ type: 'single-choice', key: 'a' }]);
    expect(compileQuestion('', EXAMPLES['multiple-response'][1]).items).toMatchObject([
      { type: 'multiple-response', key: ['a', 'b'] },
    ]);
  });

  test('are told apart by their boxes also as a visual editor saves them', () => {
    const saved = EXAMPLES['multiple-response'][1].replaceAll('- [x]', '* \\[x]');
    expect(compileQuestion('', saved).items).toEqual(
      compileQuestion('', EXAMPLES['multiple-response'][1]).items,
    );
  });

  test('may have one right choice where any number can be ticked, if the type says so', () => {
    expect(itemOf('multiple-response', '', body)).toMatchObject({ key: ['a'] });
  });
});

describe('true-false', () => {
  const [, body] = EXAMPLES['true-false'];

  test('has a statement, a side for each choice, and the word of the side in its text', () => {
    expect(itemOf('true-false', '', body)).toMatchObject({
      prompt: ['It is so.'],
      asked: {
        choices: [
          { id: 'a', side: true, text: [{ mark: 'strong', of: ['True'] }, ', because one'] },
          { id: 'b', side: false, text: [{ mark: 'strong', of: ['False'] }, ', because two'] },
        ],
      },
      key: 'a',
      notes: { parts: { a: [['secret1']], b: [['secret2']] } },
    });
  });

  test('is read the same as a visual editor saves it', () => {
    const saved = body.replace('- [x]', '* \\[x]').replace('- [ ]', '* \\[ ]').replaceAll('**', '__');
    expect(itemOf('true-false', '', saved)).toEqual(itemOf('true-false', '', body));
  });
});
