import { expect, test } from 'vitest';
import { grade } from '../grade.ts';
import { plainItem } from '../plain-item.test-kit.ts';

const option = (id: string) => ({ id, text: [id] });
const cloze = plainItem('cloze', {
  asked: { text: [[{ gap: 'one' }, { gap: 'two' }]] },
  key: { one: ['may'], two: ['might'] },
});
const matching = plainItem('matching', {
  asked: { rows: [option('r'), option('s')], options: [option('a'), option('b')] },
  key: { r: 'a', s: 'b' },
});
const word = plainItem('short-answer', { asked: { isSelfRated: false }, key: { accepted: ['may'] } });

test.each([
  ['a gap with blanks only', cloze, { placed: { one: 'may', two: '  ' } }, 'something-missing'],
  [
    'a gap with a space that doesn’t break',
    cloze,
    { placed: { one: 'may', two: '\u00A0' } },
    'something-missing',
  ],
  ['gaps with blanks only', cloze, { placed: { one: ' ', two: '\t' } }, 'nothing-given'],
  ['a row whose place is blank', matching, { placed: { r: 'a', s: ' ' } }, 'something-missing'],
  ['an answer of blanks only', word, { text: ' \u00A0 ' }, 'nothing-given'],
] as const)('%s was left alone, and nothing is recorded for it', (_, item, response, refused) => {
  expect(grade(item, response)).toEqual({ refused });
});
