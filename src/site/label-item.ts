import type { Lesson } from '../domain/course.ts';
import type { Item } from '../domain/item.ts';
import { pathText } from '../ui/text/path-text.ts';
import { questionText } from '../ui/text/question-text.ts';

/** “Question 2 of 4” for what counts; the rest says that it does not. */
export function labelItem(lesson: Lesson, item: Item): string {
  if (item.purpose === 'warm-up') return questionText.warmUp;
  if (item.type === 'reflection') return questionText.reflection;
  if (item.purpose === 'unscored') return questionText.unscored;
  const scored = lesson.items.filter(({ purpose }) => purpose === 'scored');
  // How many there are depends on the path.
  if (scored.some(({ audience }) => audience)) return pathText.question;
  return questionText.label(scored.indexOf(item) + 1, scored.length);
}
