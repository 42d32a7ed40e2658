import type { ReactNode } from 'react';
import type { ItemType } from '../../domain/item.ts';
import type { QuestionProps } from '../items/use-question.ts';

/** The types that a check can ask: what is graded, and answered at one go. */
type CheckType = Exclude<ItemType, 'confidence' | 'reflection' | 'scenario'>;
export type ItemView = (props: QuestionProps<never>) => ReactNode;
export type ItemViews = ReadonlyMap<ItemType, ItemView>;

// Loaded by type, so that a check brings only the views of the questions it has drawn.
const views: { readonly [T in CheckType]: () => Promise<ItemView> } = {
  'single-choice': async () => (await import('../items/single-choice.tsx')).SingleChoice,
  'multiple-response': async () => (await import('../items/multiple-response.tsx')).MultipleResponse,
  'true-false': async () => (await import('../items/true-false.tsx')).TrueFalse,
  cloze: async () => (await import('../items/cloze.tsx')).Cloze,
  ordering: async () => (await import('../items/ordering.tsx')).Ordering,
  matching: async () => (await import('../items/matching.tsx')).Matching,
  categorise: async () => (await import('../items/categorise.tsx')).Categorise,
  'short-answer': async () => (await import('../items/short-answer.tsx')).ShortAnswer,
};

/** The views for these types of item, by type. */
export async function loadItemViews(types: ReadonlySet<ItemType>): Promise<ItemViews> {
  const wanted = Object.entries(views).filter(([type]) => types.has(type as ItemType));
  const loaded = await Promise.all(
    wanted.map(async ([type, load]) => [type as ItemType, await load()] as const),
  );
  return new Map(loaded);
}
