import type { CompletionBook } from '../../domain/completion-code/read-completion-code.ts';
import type { KnownCourse } from '../../domain/completion-register/doubt-finish.ts';

/** What the register knows of the course. */
export interface RegisterFacts {
  readonly book: CompletionBook;
  /** What a completion can be doubted by, besides the day that it is. */
  readonly known: Omit<KnownCourse, 'today'>;
  readonly language: string;
  /** The name of the essentials, where the course has any. */
  readonly essentials?: string;
  readonly itemFacts: string;
}
