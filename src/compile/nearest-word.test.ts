import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearestWord } from './nearest-word.ts';

describe('nearestWord', () => {
  test.each([
    ['a letter too few', 'objetive', 'objective'],
    ['a letter too many', 'titlle', 'title'],
    ['a wrong letter', 'objektive', 'objective'],
    ['two letters swapped', 'trem', 'term'],
    ['capital letters', 'question', 'Question'],
  ])('sees through %s', (_, written, meant) => {
    expect(nearestWord(written, ['id', 'title', 'objective', 'term', 'Question'])).toBe(meant);
  });

  test('guesses nothing that is too far away', () => {
    expect(nearestWord('colour', ['title', 'summary'])).toBe('');
    expect(nearestWord('x', [])).toBe('');
  });

  test('prefers the nearest', () => {
    expect(nearestWord('may-eas', ['may-erase', 'may-ease', 'may'])).toBe('may-ease');
  });

  test('takes any word for itself', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.array(fc.string()), (word, others) => {
        expect(nearestWord(word, [word, ...others])).toBe(word);
      }),
    );
  });
});
