import type { CompletionBook } from '../../domain/completion-code/read-completion-code.ts';

/** What the register knows of the course. */
export interface RegisterFacts {
  readonly book: CompletionBook;
  readonly language: string;
  /** The name of the essentials, where the course has any. */
  readonly essentials?: string;
  readonly itemFacts: string;
}
