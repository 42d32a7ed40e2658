import fc from 'fast-check';
import { ACCEPTED } from './arbitrary-item.test-kit.ts';
import type { Gap, Item, ItemOf, ItemType, Option, Scene } from './item.ts';
import { keyResponse } from './key-response.ts';
import type { ChoiceResponse, PlacedResponse, Response, ResponseTo } from './response.ts';
import { visibleText } from './rich-text.ts';

/** Only for tests: responses of the shape that an item asks for, from none to whole, right or wrong. */
const chosen = (choices: readonly Option[]): fc.Arbitrary<ChoiceResponse> =>
  fc.shuffledSubarray(choices.map(({ id }) => id)).map((ids) => ({ chosen: ids }));

/** Mostly whole: a response that is not is refused. */
function placed(
  things: readonly string[],
  placeFor: (thing: string) => fc.Arbitrary<string>,
): fc.Arbitrary<PlacedResponse> {
  const all = fc.tuple(...things.map((thing) => fc.tuple(fc.constant(thing), placeFor(thing))));
  return fc
    .tuple(all, fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, fc.nat(3)))
    .map(([pairs, left]) => ({ placed: Object.fromEntries(pairs.slice(left)) }));
}

/** Words that are right somewhere, words that are nearly right, and words that are right nowhere. */
const typed = fc.constantFrom(...ACCEPTED, ...ACCEPTED.map((word) => `${word}x`), 'nothing of the kind');

export function gapsOf({ asked }: ItemOf<'cloze'>): readonly Gap[] {
  return asked.text.flat().filter((run): run is Gap => typeof run === 'object' && 'gap' in run);
}

const responses: { readonly [T in ItemType]: (item: ItemOf<T>) => fc.Arbitrary<ResponseTo<T>> } = {
  'single-choice': ({ asked }) => chosen(asked.choices),
  'multiple-response': ({ asked }) => chosen(asked.choices),
  'true-false': ({ asked }) => chosen(asked.choices),
  cloze: (item) => {
    const optionsOf = new Map(gapsOf(item).map(({ gap, options }) => [gap, options]));
    return placed([...optionsOf.keys()], (gap) => {
      const options = optionsOf.get(gap);
      return options ? fc.constantFrom(...options) : typed;
    });
  },
  ordering: ({ asked }) => fc.shuffledSubarray(asked.steps.map(({ id }) => id)).map((order) => ({ order })),
  matching: ({ asked }) => placed(idsOf(asked.rows), () => fc.constantFrom(...idsOf(asked.options))),
  categorise: ({ asked }) => placed(idsOf(asked.cards), () => fc.constantFrom(...idsOf(asked.groups))),
  'short-answer': ({ asked }) =>
    asked.isSelfRated
      ? fc.constantFrom({ rating: 'close' as const }, { rating: 'different' as const }, { text: 'words' })
      : fc.oneof(typed, fc.constant('')).map((text) => ({ text })),
  confidence: () => fc.constantFrom(1 as const, 2 as const, 5 as const).map((level) => ({ level })),
  reflection: () => fc.constant({}),
  scenario: ({ asked }) => path(asked.scenes).map((ids) => ({ path: ids })),
};

/** As far as a learner went: choices that follow one another, and now and then one that can't be made there. */
function path(scenes: readonly Scene[], place = scenes[0], most = 6): fc.Arbitrary<readonly string[]> {
  if (!place || most === 0) return fc.constant([]);
  const choices = place.choices.map((choice) =>
    path(
      scenes,
      scenes.find(({ id }) => id === choice.to),
      most - 1,
    ).map((rest) => [choice.id, ...rest]),
  );
  return fc.oneof(fc.constant([]), fc.constant(['no-such-choice']), ...choices);
}

const idsOf = (options: readonly Option[]) => options.map(({ id }) => id);

/** Any response to that item, the right one among them. */
export function arbitraryResponseTo(item: Item): fc.Arbitrary<Response> {
  const some = responses[item.type] as (item: Item) => fc.Arbitrary<Response>;
  return fc.oneof({ weight: 6, arbitrary: some(item) }, fc.constant(keyResponse(item)));
}

/** Whether a response says what the key says, told without the graders. */
const isKey: { readonly [T in ItemType]: (item: ItemOf<T>, response: ResponseTo<T>) => boolean } = {
  'single-choice': ({ key }, given) => isSame(given.chosen, [key]),
  'multiple-response': ({ key }, given) => isSame(given.chosen, key),
  'true-false': ({ key }, given) => isSame(given.chosen, [key]),
  cloze: ({ key }, given) =>
    Object.entries(key).every(([gap, words]) => words.includes(given.placed[gap] ?? '')),
  ordering: ({ asked, key }, { order }) => wordsOf(asked.steps, key) === wordsOf(asked.steps, order),
  matching: ({ key }, given) => Object.entries(key).every(([row, option]) => given.placed[row] === option),
  categorise: ({ key }, given) => Object.entries(key).every(([card, group]) => given.placed[card] === group),
  'short-answer': ({ key }, given) =>
    'text' in given && 'accepted' in key && key.accepted.includes(given.text),
  confidence: () => false,
  reflection: () => false,
  scenario: ({ asked: { scenes } }, given) => leadsToEnding(scenes, scenes[0], given.path),
};

/** Steps that read the same are the same. */
function wordsOf(steps: readonly Option[], order: readonly string[]): string {
  const textOf = new Map(steps.map(({ id, text }) => [id, visibleText(text)]));
  return JSON.stringify(order.map((id) => textOf.get(id)));
}

export function saysTheKey(item: Item, response: Response): boolean {
  return (isKey[item.type] as (item: Item, response: Response) => boolean)(item, response);
}

function leadsToEnding(
  scenes: readonly Scene[],
  from: Scene | undefined,
  [next, ...rest]: readonly string[],
): boolean {
  if (next === undefined) return from?.isEnding ?? false;
  const to = from?.choices.find(({ id }) => id === next)?.to;
  return leadsToEnding(
    scenes,
    scenes.find(({ id }) => id === to),
    rest,
  );
}

function isSame(some: readonly string[], others: readonly string[]): boolean {
  return new Set(some).symmetricDifference(new Set(others)).size === 0;
}

export const isGraded = (item: Item) =>
  item.type !== 'confidence' &&
  item.type !== 'reflection' &&
  !(item.type === 'short-answer' && item.asked.isSelfRated);
