import type { TypeText } from './question-text.ts';

const refused = {
  'nothing-given': 'Choose for each line first, then check.',
  'something-missing': 'A line is still open. Choose for each one, then check.',
};
const final = 'The right choice stands under each line. You can still try again.';

/** Things to be matched, or put into groups. */
export const placingText = {
  matching: { hint: 'Choose what belongs to each line.', refused, final } satisfies TypeText,
  categorise: { hint: 'Choose a group for each line.', refused, final } satisfies TypeText,
  options: 'To choose from:',
  groups: 'Groups:',
} as const;
