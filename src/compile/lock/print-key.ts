import type { Item, ItemType, Keys } from '../../domain/item.ts';
import { hashWords } from '../items/hash-words.ts';

/** What of a key has a meaning: the order of accepted words or of ticks has none, and a model is only words. */
const meanings: { readonly [T in ItemType]: (key: Keys[T]) => unknown } = {
  'single-choice': (key) => key,
  'multiple-response': (key) => key.toSorted(),
  'true-false': (key) => key,
  cloze: (key) => byName(Object.entries(key).map(([gap, words]) => [gap, words.toSorted()])),
  ordering: (key) => key,
  matching: (key) => byName(Object.entries(key)),
  categorise: (key) => byName(Object.entries(key)),
  'short-answer': (key) => ('accepted' in key ? key.accepted.toSorted() : 'model'),
  confidence: () => null,
  reflection: () => null,
  // No choice of a conversation is right or wrong.
  scenario: () => null,
};

/** A few signs that change with an item’s type or key, and not with its words or their order. */
export function printKey(item: Item): string {
  const meaning = (meanings[item.type] as (key: Item['key']) => unknown)(item.key);
  return hashWords(JSON.stringify([item.type, meaning]));
}

function byName(entries: readonly (readonly [string, unknown])[]): unknown {
  return entries.toSorted(([a], [b]) => (a < b ? -1 : 1));
}
