import type { ReactNode } from 'react';
import type { Grade } from '../../domain/grade.ts';
import type { Item, ItemType } from '../../domain/item.ts';
import type { Grader } from '../../state/quiz-session.ts';
import type { QuestionProps } from '../items/use-question.ts';

/** The types that a check can ask: what is graded, and answered at one go. */
type CheckType = Exclude<ItemType, 'confidence' | 'reflection' | 'scenario'>;
type ItemView = (props: QuestionProps<never>) => ReactNode;

/** How a type is shown and how it is graded: both come with the island that lessons show it in. */
interface LoadedType {
  readonly View: ItemView;
  readonly grade: Grader<never>;
}

/** What a check knows of the types it has drawn. */
export interface DrawnTypes {
  has(type: ItemType): boolean;
  viewOf(type: ItemType): ItemView;
  readonly grade: Grade;
}

// Loaded by type, so that a check brings only what the questions it has drawn need.
const islands: { readonly [T in CheckType]: () => Promise<LoadedType> } = {
  'single-choice': () => import('../islands/single-choice.island.tsx'),
  'multiple-response': () => import('../islands/multiple-response.island.tsx'),
  'true-false': () => import('../islands/true-false.island.tsx'),
  cloze: () => import('../islands/cloze.island.tsx'),
  ordering: () => import('../islands/ordering.island.tsx'),
  matching: () => import('../islands/matching.island.tsx'),
  categorise: () => import('../islands/categorise.island.tsx'),
  'short-answer': () => import('../islands/short-answer.island.tsx'),
};

export async function loadDrawnTypes(types: ReadonlySet<ItemType>): Promise<DrawnTypes> {
  const wanted = [...types].map(async (type) => [type, await islands[type as CheckType]()] as const);
  const loaded = new Map<ItemType, LoadedType>(await Promise.all(wanted));
  const find = (type: ItemType) => loaded.get(type) as LoadedType;
  return {
    has: (type) => loaded.has(type),
    viewOf: (type) => find(type).View,
    grade: (item: Item, response) => find(item.type).grade(item as never, response as never),
  };
}
