import fc from 'fast-check';
import type { Inline, Paragraph, RichText } from './rich-text.ts';

/** Only for tests: ids and texts of every shape that the types allow. */
const word = fc
  .array(fc.constantFrom(...'abcxyz019'), { minLength: 1, maxLength: 4 })
  .map((signs) => signs.join(''));

export const arbitraryId: fc.Arbitrary<string> = fc
  .array(word, { minLength: 1, maxLength: 3 })
  .map((words) => words.join('-'));

const anyText = fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }));

export const { paragraph: arbitraryParagraph } = fc.letrec<{ inline: Inline; paragraph: Paragraph }>(
  (tie) => ({
    inline: fc.oneof(
      { depthSize: 'small' },
      anyText,
      fc.record({ mark: fc.constantFrom('strong', 'emphasis', 'code'), of: tie('paragraph') }),
      fc.record({
        to: fc.oneof(anyText, fc.constantFrom('finding:a', 'https://x.org')),
        of: tie('paragraph'),
      }),
    ),
    paragraph: fc.array(tie('inline'), { maxLength: 4 }),
  }),
);

export const arbitraryRichText: fc.Arbitrary<RichText> = fc.array(arbitraryParagraph, { maxLength: 3 });
