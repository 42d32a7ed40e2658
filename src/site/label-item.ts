import type { Lesson } from '../domain/course.ts';
import type { Item } from '../domain/item.ts';
import { questionLabelText } from '../ui/text/question-label-text.ts';

/** “Question 2 of 4” for what counts; the rest says that it does not. */
export function labelItem(lesson: Lesson, item: Item): string {
  if (item.purpose === 'warm-up') return questionLabelText.warmUp;
  if (item.type === 'reflection') return questionLabelText.reflection;
  if (item.purpose === 'unscored') return questionLabelText.unscored;
  const scored = lesson.items.filter(({ purpose }) => purpose === 'scored');
  return questionLabelText.label(scored.indexOf(item) + 1, scored.length);
}
