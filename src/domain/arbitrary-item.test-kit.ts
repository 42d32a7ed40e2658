import fc from 'fast-check';
import { arbitraryId, arbitraryParagraph, arbitraryRichText } from './arbitrary-text.test-kit.ts';
import type { Asked, Gap, Item, ItemBase, ItemOf, ItemType, Keys, Option, Scene } from './item.ts';
import type { Paragraph, RichText } from './rich-text.ts';

/** Only for tests: items of every shape that the types allow. */
export type ArbitraryItems = { readonly [T in ItemType]: fc.Arbitrary<ItemOf<T>> };

/** Where the words of items come from: those that learners read, and those that are sealed. */
export interface Words {
  readonly paragraph: fc.Arbitrary<Paragraph>;
  readonly note: fc.Arbitrary<RichText>;
  /** What a choice list offers. */
  readonly option: fc.Arbitrary<string>;
  /** What is accepted in a box. */
  readonly accepted: fc.Arbitrary<string>;
}

/** No two of them are the same when accents, case and hyphens are forgiven, nor one a slip of the other. */
export const ACCEPTED = ['may', 'might', 'self-efficacy', 'évidence', 'Some recovery', '97%', 'ćma'];
export const OPTIONS = ['may', 'does', 'cannot', 'affect', 'effect', 'Higher'];

export function arbitraryItemsOf({ paragraph, note, option, accepted }: Words): ArbitraryItems {
  const withId = (id: string): fc.Arbitrary<Option> => fc.record({ id: fc.constant(id), text: paragraph });
  const options = (minLength: number, maxLength = 6): fc.Arbitrary<readonly Option[]> =>
    fc
      .uniqueArray(arbitraryId, { minLength, maxLength })
      .chain((ids) => fc.tuple(...ids.map((id) => withId(id))));
  const some = (from: fc.Arbitrary<string>, minLength: number) =>
    fc.uniqueArray(from, { minLength, maxLength: 3 });
  const base: {
    [F in Exclude<keyof ItemBase, 'critical' | 'audience' | 'twice' | 'typing'>]: fc.Arbitrary<ItemBase[F]>;
  } = {
    id: arbitraryId,
    revision: fc.integer({ min: 1, max: 9 }),
    purpose: fc.constantFrom('scored', 'warm-up', 'unscored'),
    context: fc.array(paragraph, { maxLength: 2 }),
    prompt: paragraph,
    findings: fc.uniqueArray(arbitraryId, { maxLength: 3 }),
    keepsOrder: fc.boolean(),
    asksSureness: fc.boolean(),
    notes: fc.record({
      hints: fc.array(note, { maxLength: 2 }),
      parts: fc.dictionary(arbitraryId, note, { maxKeys: 3, noNullPrototype: true }),
      outcomes: fc.record({ correct: note, 'not-yet': note }, { requiredKeys: [], noNullPrototype: true }),
    }),
  };
  const itemOf = <T extends ItemType>(
    type: T,
    question: fc.Arbitrary<{ asked: Asked[T]; key: Keys[T] }>,
  ): fc.Arbitrary<ItemOf<T>> =>
    fc.tuple(fc.record(base), question).map(([common, own]) => ({ ...common, ...own, type }));
  const placed = (things: readonly Option[], places: readonly Option[]) =>
    fc
      .tuple(...things.map(() => fc.constantFrom(...places)))
      .map((to) => Object.fromEntries(things.map(({ id }, index) => [id, to[index]?.id ?? ''])));
  const ids = (all: readonly Option[]) => all.map(({ id }) => id);
  const sided = (all: readonly Option[]) =>
    fc.tuple(...all.map((one) => fc.boolean().map((side) => ({ ...one, side }))));
  const gap: fc.Arbitrary<{ options?: readonly string[]; words: readonly string[] }> = fc.oneof(
    some(accepted, 1).map((words) => ({ words })),
    some(option, 2).chain((all) => fc.constantFrom(...all).map((one) => ({ options: all, words: [one] }))),
  );
  return {
    'single-choice': itemOf(
      'single-choice',
      options(2).chain((choices) =>
        fc.constantFrom(...ids(choices)).map((key) => ({ asked: { choices }, key })),
      ),
    ),
    'multiple-response': itemOf(
      'multiple-response',
      options(2).chain((choices) =>
        fc.shuffledSubarray(ids(choices), { minLength: 1 }).map((key) => ({ asked: { choices }, key })),
      ),
    ),
    'true-false': itemOf(
      'true-false',
      options(2)
        .chain(sided)
        .chain((choices) => fc.constantFrom(...ids(choices)).map((key) => ({ asked: { choices }, key }))),
    ),
    cloze: itemOf(
      'cloze',
      fc
        .uniqueArray(arbitraryId, { minLength: 1, maxLength: 4 })
        .chain((names) =>
          fc.tuple(fc.constant(names), fc.tuple(...names.map(() => fc.tuple(gap, paragraph)))),
        )
        .map(([names, gaps]) => ({
          asked: {
            text: gaps.map(([{ options: all }, words], index): readonly (Paragraph[number] | Gap)[] => [
              ...words,
              { gap: names[index] ?? '', ...(all ? { options: all } : {}) },
            ]),
          },
          key: Object.fromEntries(gaps.map(([{ words }], index) => [names[index], words])),
        })),
    ),
    ordering: itemOf(
      'ordering',
      options(3).chain((steps) =>
        fc
          .shuffledSubarray(ids(steps), { minLength: steps.length })
          .map((key) => ({ asked: { steps }, key })),
      ),
    ),
    matching: itemOf(
      'matching',
      fc
        .tuple(options(2), options(2, 4))
        .chain(([rows, all]) => placed(rows, all).map((key) => ({ asked: { rows, options: all }, key }))),
    ),
    categorise: itemOf(
      'categorise',
      fc
        .tuple(options(2), options(2, 4))
        .chain(([cards, groups]) => placed(cards, groups).map((key) => ({ asked: { cards, groups }, key }))),
    ),
    'short-answer': itemOf(
      'short-answer',
      fc.oneof(
        some(accepted, 1).map((words) => ({ asked: { isSelfRated: false }, key: { accepted: words } })),
        note.map((model) => ({ asked: { isSelfRated: true }, key: { model } })),
      ),
    ),
    confidence: itemOf('confidence', fc.constant({ asked: {}, key: null })),
    reflection: itemOf('reflection', fc.constant({ asked: {}, key: null })),
    scenario: itemOf(
      'scenario',
      arbitraryScenes(paragraph).map((scenes) => ({ asked: { scenes }, key: null })),
    ),
  };
}

/**
 * A conversation in which each choice leads on to a later scene, or back to any; the last of a scene's choices never
 * leads back, so that an ending can be reached from everywhere.
 */
function arbitraryScenes(paragraph: fc.Arbitrary<Paragraph>): fc.Arbitrary<readonly Scene[]> {
  const endings = 2;
  const scenesOf = (count: number) => {
    const last = count + endings - 1;
    const sceneAt = (place: number): fc.Arbitrary<Scene> =>
      fc.record({
        id: fc.constant(`scene-${place}`),
        title: paragraph,
        text: fc.array(paragraph, { maxLength: 2 }),
        isEnding: fc.constant(place >= count),
        choices: place >= count ? fc.constant([]) : fc.tuple(toAny(place, 'a'), toLater(place, 'b')),
      });
    const choice = (place: number, name: string, to: fc.Arbitrary<number>) =>
      fc.record({
        id: fc.constant(`choice-${place}-${name}`),
        text: paragraph,
        to: to.map((target) => `scene-${target}`),
      });
    const toAny = (place: number, name: string) => choice(place, name, fc.nat(last));
    const toLater = (place: number, name: string) =>
      choice(place, name, fc.integer({ min: place + 1, max: last }));
    return fc.tuple(...Array.from({ length: count + endings }, (_, place) => sceneAt(place)));
  };
  return fc.integer({ min: 1, max: 4 }).chain(scenesOf);
}

export const arbitraryItems: ArbitraryItems = arbitraryItemsOf({
  paragraph: arbitraryParagraph,
  note: arbitraryRichText,
  option: fc.constantFrom(...OPTIONS),
  accepted: fc.constantFrom(...ACCEPTED),
});

export function anyOf(items: ArbitraryItems): fc.Arbitrary<Item> {
  return fc.oneof(...(Object.values(items) as fc.Arbitrary<Item>[]));
}

export const arbitraryItem: fc.Arbitrary<Item> = anyOf(arbitraryItems);
