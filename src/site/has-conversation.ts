import type { Lesson } from '../domain/course.ts';

/** Whether a conversation is among what counts in these lessons: then not all of it is answered correctly. */
export function hasConversation(lessons: readonly Lesson[]): boolean {
  return lessons
    .flatMap(({ items }) => items)
    .some(({ type, purpose }) => type === 'scenario' && purpose === 'scored');
}
