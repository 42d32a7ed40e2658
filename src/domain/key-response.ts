import { findShortestPath } from './find-shortest-path.ts';
import type { Item, ItemOf, ItemType } from './item.ts';
import type { Response, ResponseTo } from './response.ts';

const first = (words: Readonly<Record<string, readonly string[]>>) =>
  Object.fromEntries(Object.entries(words).map(([gap, accepted]) => [gap, accepted[0] ?? '']));

const responses: { readonly [T in ItemType]: (item: ItemOf<T>) => ResponseTo<T> } = {
  'single-choice': ({ key }) => ({ chosen: [key] }),
  'multiple-response': ({ key }) => ({ chosen: key }),
  'true-false': ({ key }) => ({ chosen: [key] }),
  cloze: ({ key }) => ({ placed: first(key) }),
  ordering: ({ key }) => ({ order: key }),
  matching: ({ key }) => ({ placed: key }),
  categorise: ({ key }) => ({ placed: key }),
  'short-answer': ({ key }) => ('model' in key ? { rating: 'close' } : { text: key.accepted[0] ?? '' }),
  confidence: () => ({ level: 3 }),
  reflection: () => ({}),
  scenario: ({ asked }) => ({ path: findShortestPath(asked.scenes) }),
};

/** The response that an item's own key gives. The grader must give it full marks, or nobody could. */
export function keyResponse(item: Item): Response {
  return (responses[item.type] as (item: Item) => Response)(item);
}
