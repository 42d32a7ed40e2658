import type { TypeText } from './question-text.ts';

/** Answers in a few words. */
export const shortAnswerText = {
  type: {
    hint: 'Write a word or a few words.',
    refused: { 'nothing-given': 'Write an answer first, then check it.' },
    final: 'A right answer stands below yours. You can still try again.',
  } satisfies TypeText,
  right: 'A right answer:',
} as const;
