import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryParagraph } from './arbitrary-text.test-kit.ts';
import { plainText } from './rich-text.ts';

describe('plainText', () => {
  test('gives the words without their marks and addresses', () => {
    const nested = { mark: 'emphasis', of: ['some ', { mark: 'strong', of: ['evidence'] }] } as const;
    expect(plainText(['There is ', nested, { to: 'finding:x', of: [' of benefit'] }, '.'])).toBe(
      'There is some evidence of benefit.',
    );
  });

  test('gives nothing for an empty paragraph', () => {
    expect(plainText([])).toBe('');
  });

  test('says the same of two paragraphs together as one after the other, whatever marks are around them', () => {
    fc.assert(
      fc.property(arbitraryParagraph, arbitraryParagraph, (a, b) => {
        const said = plainText(a) + plainText(b);
        expect(plainText([...a, ...b])).toBe(said);
        expect(
          plainText([
            { mark: 'strong', of: a },
            { to: 'term:x', of: b },
          ]),
        ).toBe(said);
      }),
    );
  });
});
