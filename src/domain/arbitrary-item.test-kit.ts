import fc from 'fast-check';
import type { ChoiceId } from './ids.ts';
import type { Choice, Item, MultipleResponseItem, SingleChoiceItem } from './item.ts';
import type { Response } from './response.ts';
import type { Inline, Paragraph, RichText } from './rich-text.ts';

/** Only for tests: items and texts of every shape that the types allow. */
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

const base = {
  id: arbitraryId,
  revision: fc.integer({ min: 1, max: 9 }),
  purpose: fc.constantFrom('scored' as const, 'warm-up' as const),
  context: arbitraryRichText,
  prompt: arbitraryParagraph,
  findings: fc.uniqueArray(arbitraryId, { maxLength: 3 }),
};

const choices: fc.Arbitrary<readonly Choice[]> = fc
  .uniqueArray(arbitraryId, { minLength: 2, maxLength: 6 })
  .chain((ids) =>
    fc.tuple(
      ...ids.map((id) =>
        fc.record({ id: fc.constant(id), text: arbitraryParagraph, feedback: arbitraryRichText }),
      ),
    ),
  );

export const arbitrarySingleChoice: fc.Arbitrary<SingleChoiceItem> = choices.chain((all) =>
  fc.record({
    ...base,
    type: fc.constant('single-choice' as const),
    choices: fc.constant(all),
    key: fc.constantFrom(...all.map(({ id }) => id)),
  }),
);

export const arbitraryMultipleResponse: fc.Arbitrary<MultipleResponseItem> = choices.chain((all) =>
  fc.record({
    ...base,
    type: fc.constant('multiple-response' as const),
    choices: fc.constant(all),
    key: fc.shuffledSubarray(
      all.map(({ id }) => id),
      { minLength: 1 },
    ),
  }),
);

export const arbitraryItem: fc.Arbitrary<Item> = fc.oneof(arbitrarySingleChoice, arbitraryMultipleResponse);

/** An item and some of its choices in any order, from none to all. */
export const arbitraryItemAndChosen: fc.Arbitrary<readonly [Item, readonly ChoiceId[]]> = arbitraryItem.chain(
  (item) => fc.tuple(fc.constant(item), fc.shuffledSubarray(item.choices.map(({ id }) => id))),
);

export function keyOf(item: Item): Response {
  return { chosen: item.type === 'single-choice' ? [item.key] : item.key };
}
