import type { LessonId } from './ids.ts';
import type { Item } from './item.ts';
import type { SealedItem } from './sealed-item.ts';

/** The answers of a lesson as a file of their own, for trainers: sealed, fetched when they are asked for. */
export interface SealedAnswers {
  readonly lesson: LessonId;
  readonly title: string;
  readonly items: readonly { readonly label: string; readonly item: SealedItem }[];
}

/** Whether there is anything to say of an item once it was answered. */
export function hasAnswer({ type }: Pick<Item, 'type'>): boolean {
  return type !== 'confidence' && type !== 'reflection';
}
