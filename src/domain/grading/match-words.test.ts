import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchWords } from './match-words.ts';

describe('matchWords', () => {
  test.each([
    ['accents', 'Evidence', 'évidence'],
    ['accents that stand on their own', 'e\u0301vidence', 'évidence'],
    ['capitals', 'SELF-EFFICACY', 'self-efficacy'],
    ['spaces around it', '  recovery\t', 'recovery'],
    ['spaces in it', 'some   evidence', 'some evidence'],
    ['a space for a hyphen', 'self efficacy', 'self-efficacy'],
    ['a hyphen for a space', 'peer-support', 'peer support'],
    ['another hyphen', 'self\u2010efficacy', 'self-efficacy'],
    ['a dash', 'self–efficacy', 'self-efficacy'],
    ['a curly apostrophe', 'people’s', "people's"],
    ['a straight apostrophe', "people's", 'people’s'],
  ])('forgives %s', (_, given, accepted) => {
    expect(matchWords(given, [accepted])).toBe('right');
  });

  test.each([
    ['a letter too few', 'recovry', 'recovery'],
    ['a letter too many', 'recovvery', 'recovery'],
    ['a letter for another', 'recobery', 'recovery'],
    ['two letters swapped', 'recvoery', 'recovery'],
    ['two slips in a long word', 'self-eficasy', 'self-efficacy'],
  ])('names %s a slip', (_, given, accepted) => {
    expect(matchWords(given, [accepted])).toBe('slip');
  });

  test.each([
    ['many', 'may'],
    ['can', 'may'],
    ['nay', 'may'],
    ['done', 'none'],
    ['recvry', 'recovery'],
    ['', 'recovery'],
    ['recovery', 'work'],
  ])('takes “%s” for “%s” as wrong', (given, accepted) => {
    expect(matchWords(given, [accepted])).toBe('wrong');
  });

  test('takes any of the accepted words, and prefers right to nearly right', () => {
    expect(matchWords('might', ['may', 'might'])).toBe('right');
    expect(matchWords('light', ['might', 'light'])).toBe('right');
    expect(matchWords('may', [])).toBe('wrong');
  });

  test('takes every accepted word for right, however it is written in capitals and spaces', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1 }), (accepted) => {
        for (const words of accepted) {
          expect(matchWords(words, accepted)).toBe('right');
          expect(matchWords(` ${words} `, accepted)).toBe('right');
        }
      }),
    );
  });

  test('never takes a short word for a slip', () => {
    const short = fc.stringMatching(/^[a-z]{1,4}$/);
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,6}$/), short, (given, accepted) => {
        expect(matchWords(given, [accepted])).toBe(given === accepted ? 'right' : 'wrong');
      }),
    );
  });
});
