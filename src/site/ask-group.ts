import type { Lesson } from '../domain/course.ts';
import type { Item, ItemOf } from '../domain/item.ts';
import { hasAnswer } from '../domain/sealed-answers.ts';
import { labelItem } from './label-item.ts';
import { resolveItem } from './resolve-item.ts';

/** A question with what stands above it. */
export interface Labelled {
  readonly item: Exclude<Item, ItemOf<'scenario'>>;
  readonly label: string;
}

/** What a lesson asks of a group: questions to be answered together, conversations, and what is for each person alone. */
export function askGroup(lesson: Lesson): {
  readonly questions: readonly Labelled[];
  readonly conversations: readonly ItemOf<'scenario'>[];
  readonly alone: readonly Labelled[];
} {
  const listed = lesson.items.map((item) => ({
    item: resolveItem(item, 'registers'),
    label: labelItem(lesson, item),
  }));
  const labelled = listed.flatMap(({ item, label }) => (item.type === 'scenario' ? [] : [{ item, label }]));
  return {
    questions: labelled.filter(({ item }) => hasAnswer(item)),
    conversations: listed.flatMap(({ item }) => (item.type === 'scenario' ? [item] : [])),
    alone: labelled.filter(({ item }) => item.type === 'reflection'),
  };
}
