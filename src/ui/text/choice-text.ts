import type { TypeText } from './question-text.ts';

const refused = {
  'nothing-given': 'Choose an answer first, then check it.',
  'unknown-part': 'That choice is no longer part of this question. Choose again.',
};
const final = 'The right answers are marked, each with its reason. You can still try again.';

/** Questions with choices. */
export const choiceText = {
  single: { hint: 'Choose one answer.', refused, final } satisfies TypeText,
  multiple: { hint: 'Choose every answer that fits.', refused, final } satisfies TypeText,
  trueFalse: {
    hint: 'Is it true or false, and why? Choose the answer with the right reason.',
    refused,
    final,
  } satisfies TypeText,
  sideRight: 'You are right about true or false, but that is not the reason.',
  others: 'Why not the other answers?',
  mark: {
    right: 'Your answer: right',
    wrong: 'Your answer: not this one',
    leftOut: 'Right, and left out',
    other: 'Not part of the answer',
  },
  found: (right: number, of: number) => `You have found ${right} of ${of}.`,
  surplus: 'Something you chose does not belong.',
} as const;
