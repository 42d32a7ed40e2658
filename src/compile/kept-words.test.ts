import { describe, expect, test } from 'vitest';
import { keepsWords } from './kept-words.ts';

describe('a text keeps', () => {
  test.each([
    ['It MAY help.', 'may'],
    ['Some reports said so.', 'reported'],
    ['One review said so.', 'reviews'],
    ['In nine reviews.', '9 reviews'],
    ['It was 5 of them.', 'five'],
    ['The “sick” label.', '"sick" label'],
    ['97% of them.', '97%'],
    ['some\nevidence', 'some evidence'],
  ])('in “%s” the words “%s”', (text, words) => {
    expect(keepsWords(text, words)).toBe(true);
  });

  test.each([
    ['Maybe it helps.', 'may'],
    ['135 reviews', '35'],
    ['It helps somebody.', 'some'],
    ['It is evident.', 'some evidence'],
    ['', 'may'],
  ])('in “%s” not the words “%s”', (text, words) => {
    expect(keepsWords(text, words)).toBe(false);
  });
});
