import type { Lesson } from '../domain/course.ts';
import type { Item } from '../domain/item.ts';
import { hasAnswer, type SealedAnswers } from '../domain/sealed-answers.ts';
import { sealItem } from '../domain/sealed-item.ts';
import { labelItem } from './label-item.ts';
import { resolveItem } from './resolve-item.ts';

/** What trainers are told of a lesson’s questions and conversations, as it is sent to a page. */
export function sealAnswers(lesson: Lesson): SealedAnswers {
  const { id, title, items } = lesson;
  const seal = (item: Item) => sealItem(resolveItem(item, 'registers') as never);
  return {
    lesson: id,
    title,
    items: items.filter(hasAnswer).map((item) => ({ label: labelItem(lesson, item), item: seal(item) })),
  };
}
