import type { TypeText } from './question-text.ts';

/** Thoughts for nobody else’s eyes. */
export const reflectionText = {
  type: { hint: 'Nothing you write here is kept or sent.' } satisfies TypeText,
  warning: 'Do not write names or anything you would not want seen on this computer.',
  print: 'Print',
  save: 'Save to a file of my own',
  file: (id: string) => `${id}.txt`,
} as const;
