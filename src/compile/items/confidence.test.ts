import { expect, test } from 'vitest';
import { compileQuestions } from './question.test-kit.ts';

test('confidence is asked before and after, and the two are a pair', () => {
  const before = '<Question id="before" type="confidence" moment="before">\n\nI can say it.\n\n</Question>';
  const after = before
    .replace('id="before"', 'id="after" pair="before"')
    .replace('moment="before"', 'moment="after"');
  const { items, codes } = compileQuestions(`${before}\n\n${after}`);
  expect(codes).toEqual([]);
  expect(items).toMatchObject([
    { id: 'before', purpose: 'unscored', twice: { moment: 'before' }, key: null },
    { id: 'after', purpose: 'unscored', twice: { moment: 'after', pair: 'before' }, key: null },
  ]);
});
