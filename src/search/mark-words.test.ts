import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerpt, markWords, type Piece } from './mark-words.ts';

const joined = (pieces: readonly Piece[]) => pieces.map((piece) => piece.text).join('');
const marked = (pieces: readonly Piece[]) =>
  pieces.filter((piece) => piece.isMatch).map((piece) => piece.text);

describe('marking', () => {
  test('marks the whole word around a match', () => {
    expect(marked(markWords('Symptoms of perinatal depression', [[12, 16]]))).toEqual(['perinatal']);
  });

  test('leaves two letters inside a long word alone, but marks a word of two letters', () => {
    expect(marked(markWords('what is known', [[0, 1]]))).toEqual([]);
    expect(marked(markWords('what is known', [[5, 6]]))).toEqual(['is']);
  });

  test('never adds, drops or moves a letter', () => {
    const ranges = fc.array(fc.tuple(fc.nat(40), fc.nat(40)));
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        ranges,
        (text, found) => joined(markWords(text, found)) === text,
      ),
    );
  });
});

describe('an excerpt', () => {
  const text = 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen';

  test('is the whole text where that is short', () => {
    expect(joined(excerpt([{ text, isMatch: false }], 100))).toBe(text);
  });

  test('shows the first match, cuts between words, and says where something is left out', () => {
    const at = text.indexOf('eleven');
    const shown = excerpt(markWords(text, [[at, at + 5]]), 30);
    expect(marked(shown)).toEqual(['eleven']);
    expect(joined(shown)).toMatch(/^…\w+ .*eleven.*…$/);
    for (const word of joined(shown).replaceAll('…', '').trim().split(' '))
      expect(text.split(' ')).toContain(word);
  });

  test('is never much longer than asked for', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 40 }), fc.nat(200), (words, at) => {
        const shown = excerpt(markWords(words, [[at, at + 4]]), 60);
        expect(joined(shown).length).toBeLessThanOrEqual(62);
      }),
    );
  });
});
