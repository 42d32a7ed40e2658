import type { Course } from '../domain/course.ts';
import type { Item } from '../domain/item.ts';
import { plainText } from '../domain/rich-text.ts';

/** Two questions that are shown side by side. */
export interface Pair {
  readonly before: Item;
  readonly after: Item;
  /** What both are about: of confidence, the statement. */
  readonly about: string;
}

/** Every pair of a measure, in the order in which it is asked the first time. */
export function listPairs({ modules }: Course, measure: 'confidence' | 'knowledge'): readonly Pair[] {
  const items = modules
    .flatMap(({ lessons }) => lessons)
    .flatMap((lesson) => lesson.items)
    .filter(({ type }) => (type === 'confidence') === (measure === 'confidence'));
  return items.flatMap((before) => {
    const { twice, id, prompt } = before;
    if (twice?.moment !== 'before') return [];
    const after = items.find((item) => item.twice?.moment === 'after' && item.twice.pair === id);
    return after ? [{ before, after, about: twice.about ?? plainText(prompt) }] : [];
  });
}
