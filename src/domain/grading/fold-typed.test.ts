import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldLetters } from './fold-letters.ts';
import { matchWords } from './match-words.ts';
import { foldTyped } from './read-typed.ts';

const decimals = fc.constantFrom('.' as const, ',' as const);
/** Letters, digits and marks in any order: more telling than any text at all, which has few of them side by side. */
const thick = fc.string({
  unit: fc.constantFrom(...'abßéıİœΣς0123456789..,,::--−–+/%£ \'’"“„()[]²½٥भाかが\u0301\u00A0\u200B'),
});
const texts = fc.oneof(thick, fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }));
const words = fc
  .array(fc.stringMatching(/^[a-zéßœ]{1,12}$/), { minLength: 1, maxLength: 4 })
  .map((all) => all.join(' '));
const MARKS = [
  '.',
  ',',
  ';',
  ':',
  '!',
  '?',
  '…',
  '“',
  '”',
  '„',
  '‘',
  '’',
  '«',
  '»',
  '"',
  "'",
  '(',
  ')',
  '[',
  ']',
  '。',
  '،',
];

test('a text that was folded stays as it is when it is folded again', () => {
  fc.assert(
    fc.property(texts, decimals, (text, decimal) => {
      const once = foldTyped(text, decimal);
      expect(foldTyped(once, decimal)).toBe(once);
    }),
    { numRuns: 2000 },
  );
});

test('each letter there is folds to one that stays, and to the same from its capital', () => {
  const wrong: string[] = [];
  for (let code = 0; code <= 0x1ffff; code += 1) {
    if (code >= 0xd800 && code < 0xe000) continue;
    const sign = String.fromCodePoint(code);
    const folded = foldLetters(sign);
    const isSame = foldLetters(folded) === folded && foldLetters(sign.toUpperCase()) === folded;
    if (!isSame) wrong.push(`${code.toString(16)} ${sign}`);
  }
  expect(wrong).toEqual([]);
});

test('each digit of each script counts as what it is', () => {
  const wrong: string[] = [];
  let [before, value] = [-2, 0];
  for (let code = 0; code <= 0x1ffff; code += 1) {
    const sign = String.fromCodePoint(code);
    if (!/\p{Nd}/u.test(sign)) continue;
    value = code === before + 1 ? (value + 1) % 10 : 0;
    before = code;
    if (foldTyped(sign, '.') !== String(value)) wrong.push(code.toString(16));
  }
  expect(wrong).toEqual([]);
});

test('which of two is typed and which accepted makes no difference to whether they are the same', () => {
  fc.assert(
    fc.property(thick, thick, decimals, (one, other, decimal) => {
      const isRight = (given: string, accepted: string) =>
        matchWords(given, [accepted], { decimal }) === 'right';
      expect(isRight(one, other)).toBe(isRight(other, one));
    }),
  );
});

test('every accepted answer is right in every letter case', () => {
  fc.assert(
    fc.property(texts, decimals, (accepted, decimal) => {
      for (const given of [accepted, accepted.toUpperCase(), accepted.toLowerCase()]) {
        expect(matchWords(given, [accepted], { decimal })).toBe('right');
      }
    }),
  );
});

test('marks at both ends change no verdict', () => {
  const marks = fc.array(fc.constantFrom(...MARKS), { maxLength: 3 }).map((all) => all.join(''));
  fc.assert(
    fc.property(words, words, marks, marks, (given, accepted, before, after) => {
      const verdict = matchWords(given, [accepted]);
      expect(matchWords(before + given + after, [accepted])).toBe(verdict);
      expect(matchWords(given, [before + accepted + after])).toBe(verdict);
    }),
  );
});

test('another figure is never a slip, wherever it stands and however long the words are', () => {
  const figure = fc.bigInt({ min: 0n, max: 10n ** 12n });
  fc.assert(
    fc.property(words, figure, figure, words, (before, one, other, after) => {
      fc.pre(one !== other);
      expect(matchWords(`${before} ${one} ${after}`, [`${before} ${other} ${after}`])).toBe('wrong');
      expect(matchWords(`${one}`, [`${other}`])).toBe('wrong');
    }),
  );
});

test('a figure is the same with its thousands apart, in each way there is', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1000 }), decimals, (figure, decimal) => {
      const apart = figure.toString().replace(/\B(?=(\d{3})+$)/g, '_');
      const signs = [' ', '\u00A0', '\u202F', "'", '’', decimal === '.' ? ',' : '.'];
      for (const sign of signs) {
        expect(foldTyped(apart.replaceAll('_', sign), decimal)).toBe(String(figure));
      }
    }),
  );
});
