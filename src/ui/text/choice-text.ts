import type { TypeText } from './question-text.ts';

const refused = {
  'nothing-given': 'Choose an answer first, then check it.',
  'unknown-part': 'That choice is no longer part of this question. Choose again.',
};
const final = 'The right answers are marked, each with its reason. You can still try again.';

/** Questions with choices. */
export const choiceText = {
  type: { hint: 'Choose one answer.', refused, final } satisfies TypeText,
  others: 'Why not the other answers?',
  mark: {
    right: 'Your answer: right',
    wrong: 'Your answer: not this one',
    leftOut: 'Right, and left out',
    other: 'Not part of the answer',
  },
} as const;
