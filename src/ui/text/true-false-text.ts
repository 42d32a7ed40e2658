import { choiceText } from './choice-text.ts';
import type { TypeText } from './question-text.ts';

/** Statements that are true or false. */
export const trueFalseText = {
  type: {
    ...choiceText.type,
    hint: 'Is it true or false, and why? Choose the answer with the right reason.',
  } satisfies TypeText,
  sideRight: 'You are right about true or false, but that is not the reason.',
} as const;
