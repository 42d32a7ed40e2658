import type { Course } from '../domain/course.ts';
import type { ItemId } from '../domain/ids.ts';
import { plainText } from '../domain/rich-text.ts';

/** What learners are asked how sure they are of, before and after. */
export interface StatementPair {
  readonly before: ItemId;
  readonly after: ItemId;
  readonly statement: string;
}

/** Every statement that is asked twice, in the order in which it is asked the first time. */
export function listPairs({ modules }: Course): readonly StatementPair[] {
  const items = modules.flatMap(({ lessons }) => lessons).flatMap((lesson) => lesson.items);
  return items
    .flatMap((item) =>
      item.type === 'confidence' && item.asked.pair !== undefined
        ? [{ before: item.asked.pair, after: item.id, statement: plainText(item.prompt) }]
        : [],
    )
    .toSorted((a, b) => placeOf(a.before) - placeOf(b.before));

  function placeOf(id: ItemId): number {
    return items.findIndex((item) => item.id === id);
  }
}
