import type { Item } from '../../domain/item.ts';
import type { QuizView } from '../../state/quiz-session.ts';

/** The names of a question's elements in its page. */
export const questionId = (item: string) => `question-${item}`;
export const partId = (item: string, part: string) => `${item}--${part}`;
export const noteId = (item: string, part: string) => `${partId(item, part)}--note`;
/** No id that an author gives has two hyphens in a row, so these meet none. */
export const sceneId = (item: string, part: 'heading' | 'ask' | 'path') =>
  `${partId(item, 'scene')}--${part}`;
/** A note that stands apart from the mark of its part. */
export const apartId = (item: string, part: string) => `${noteId(item, part)}--apart`;
export const hintId = (item: string) => partId(item, 'hint');
export const errorId = (item: string) => partId(item, 'error');

/** What describes the controls of a question: what to do, and what went wrong. */
export function describedBy({ id }: Pick<Item, 'id'>, { refused }: Pick<QuizView, 'refused'>): string {
  return refused ? `${hintId(id)} ${errorId(id)}` : hintId(id);
}
