import type { Item } from '../../domain/item.ts';
import { pageId } from '../../domain/page-ids.ts';
import type { QuizView } from '../../state/quiz-session.ts';

type OwnName =
  | 'hint'
  | 'error'
  | 'outcome'
  | 'advice'
  | 'sureness'
  | 'sureness-optional'
  | 'right-order'
  | 'model'
  | 'rating'
  | 'pair'
  | 'warning'
  | 'heading'
  | 'ask'
  | 'path';

/** The names of a question's elements in its page. */
export const questionId = (item: string) => pageId('question', item);
export const partId = (item: string, part: string) => pageId('part', item, part);
export const noteId = (item: string, part: string) => pageId('part', item, part, 'note');
/** A note that stands apart from the mark of its part. */
export const apartId = (item: string, part: string) => pageId('part', item, part, 'apart');
/** What moves a step of an ordering up or down. */
export const moverId = (item: string, step: string, by: 'up' | 'down') => pageId('part', item, step, by);
/** What a question has besides its author's parts: a choice that is called `hint` meets none of these. */
export const ownId = (item: string, name: OwnName) => pageId('own', item, name);
export const hintId = (item: string) => ownId(item, 'hint');
export const errorId = (item: string) => ownId(item, 'error');

/** What describes the controls of a question: what to do, and what went wrong. */
export function describedBy({ id }: Pick<Item, 'id'>, { refused }: Pick<QuizView, 'refused'>): string {
  return refused ? `${hintId(id)} ${errorId(id)}` : hintId(id);
}
