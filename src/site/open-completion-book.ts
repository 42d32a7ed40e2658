import { extendLock } from '../compile/lock/extend-lock.ts';
import type { CompletionBook } from '../domain/completion-code/read-completion-code.ts';
import type { Course } from '../domain/course.ts';
import { openCodeBook } from '../domain/resume-code/code-book.ts';

/** What completion codes of the course are written and read with. */
export function openCompletionBook(course: Course): CompletionBook {
  const { course: id, editions } = openCodeBook(course, extendLock(course));
  return { course: id, editions };
}
