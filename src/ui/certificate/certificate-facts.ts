import type { CompletionBook } from '../../domain/completion-code/read-completion-code.ts';

/** What the certificate page knows of the course. */
export interface CertificateFacts {
  readonly book: CompletionBook;
  readonly paths: readonly { readonly id: string; readonly label: string; readonly minutes: number }[];
  /** The shortest path: true of everybody, so it tells nobody’s path. */
  readonly leastMinutes: number;
  readonly essentials?: { readonly title: string; readonly minutes: number };
  /** Where the questions are whose first answers can be counted. */
  readonly itemFacts: string;
}
