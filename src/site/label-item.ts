import type { Lesson } from '../domain/course.ts';
import type { Item } from '../domain/item.ts';
import { pathText } from '../ui/text/path-text.ts';
import { questionLabelText } from '../ui/text/question-label-text.ts';
import { scenarioText } from '../ui/text/scenario-text.ts';

/** “Question 2 of 4” for a question that counts; the rest says that it does not. A conversation is no question. */
export function labelItem(lesson: Lesson, item: Item): string {
  if (item.type === 'scenario') {
    return item.purpose === 'scored' ? scenarioText.label : scenarioText.unscored;
  }
  if (item.purpose === 'warm-up') return questionLabelText.warmUp;
  if (item.type === 'reflection') return questionLabelText.reflection;
  if (item.purpose === 'unscored') return questionLabelText.unscored;
  const scored = lesson.items.filter(({ purpose, type }) => purpose === 'scored' && type !== 'scenario');
  // How many there are depends on the path.
  if (scored.some(({ audience }) => audience)) return pathText.question;
  return questionLabelText.label(scored.indexOf(item) + 1, scored.length);
}
