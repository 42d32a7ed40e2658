import type { Lesson } from '../domain/course.ts';
import type { Item } from '../domain/item.ts';
import { questionText } from '../ui/text/question-text.ts';
import { scenarioText } from '../ui/text/scenario-text.ts';

/** “Question 2 of 4” for a question that counts; the rest says that it does not. A conversation is no question. */
export function labelItem(lesson: Lesson, item: Item): string {
  if (item.type === 'scenario') {
    return item.purpose === 'scored' ? scenarioText.label : scenarioText.unscored;
  }
  if (item.purpose === 'warm-up') return questionText.warmUp;
  if (item.type === 'reflection') return questionText.reflection;
  if (item.purpose === 'unscored') return questionText.unscored;
  const scored = lesson.items.filter(({ purpose, type }) => purpose === 'scored' && type !== 'scenario');
  return questionText.label(scored.indexOf(item) + 1, scored.length);
}
