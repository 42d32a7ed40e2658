import { expect, test } from 'vitest';
import { compileQuestions, EXAMPLES, itemOf } from './question.test-kit.ts';

const [, body] = EXAMPLES.ordering;

test('ordering has the order of its list as its key, and notes', () => {
  expect(itemOf('ordering', '', body)).toMatchObject({
    prompt: ['In which order?'],
    key: ['a', 'b', 'c'],
    notes: { parts: { a: [['secret1']] } },
  });
});

test('ordering never shows its steps in the right order, whatever the question is called', () => {
  const questions = Array.from(
    { length: 60 },
    (_, index) => `<Question id="q-${index}" type="ordering">\n\n${body}\n\n</Question>`,
  );
  const { items, codes } = compileQuestions(questions.join('\n\n'));
  expect(codes).toEqual([]);
  const orders = items.map(({ asked }) => 'steps' in asked && asked.steps.map(({ id }) => id).join(''));
  expect(new Set(orders)).toEqual(new Set(['acb', 'bac', 'bca', 'cab', 'cba']));
});

test('ordering may be numbered 1. in every line, or with brackets', () => {
  const item = itemOf('ordering', '', body);
  expect(itemOf('ordering', '', body.replace('2. ', '1. ').replace('3. ', '1. '))).toEqual(item);
  expect(itemOf('ordering', '', body.replaceAll(/(\d)\. /g, '$1) '))).toEqual(item);
});

test('ordering with equal steps never shows them in an order that reads right', () => {
  const equal = body.replace('`c` Three', '`c` One');
  const questions = Array.from(
    { length: 60 },
    (_, index) => `<Question id="q-${index}" type="ordering">\n\n${equal}\n\n</Question>`,
  );
  const { items, codes } = compileQuestions(questions.join('\n\n'));
  expect(codes).toEqual([]);
  const orders = items.map(({ asked }) => 'steps' in asked && asked.steps.map(({ text }) => text[0]).join());
  expect(new Set(orders)).toEqual(new Set(['Two,One,One', 'One,One,Two']));
});
