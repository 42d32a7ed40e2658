import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerpt, markWords, type Piece } from './mark-words.ts';

const joined = (pieces: readonly Piece[]) => pieces.map((piece) => piece.text).join('');
const marked = (pieces: readonly Piece[]) =>
  pieces.filter((piece) => piece.isMatch).map((piece) => piece.text);

describe('marking', () => {
  test('marks whole words, however they are written', () => {
    const words = new Set(['cafe', 'person', 'peer']);
    expect(marked(markWords('The Café; a person’s PEER-led group, no personal one', words))).toEqual([
      'Café',
      'person’s',
      'PEER',
    ]);
  });

  test('never adds, drops or moves a letter', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.array(fc.string()),
        (text, words) => joined(markWords(text, new Set(words))) === text,
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
    const shown = excerpt(markWords(text, new Set(['eleven'])), 30);
    expect(marked(shown)).toEqual(['eleven']);
    expect(joined(shown)).toMatch(/^…\w+ .*eleven.*…$/);
    for (const word of joined(shown).replaceAll('…', '').trim().split(' '))
      expect(text.split(' ')).toContain(word);
  });

  test('puts a space between a full stop and the sign that something is left out', () => {
    const sentences = 'One two three. Four five six. Seven eight nine ten.';
    expect(joined(excerpt([{ text: sentences, isMatch: false }], 31))).toBe(
      'One two three. Four five six. …',
    );
  });

  test('is never much longer than asked for', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 40 }), fc.lorem({ maxCount: 1 }), (words, word) => {
        const shown = excerpt(markWords(words, new Set([word.toLowerCase()])), 60);
        expect(joined(shown).length).toBeLessThanOrEqual(63);
      }),
    );
  });
});
