import type { TypeText } from './question-text.ts';

/** How confident somebody feels, before and after. */
export const confidenceText = {
  type: {
    hint: 'How sure do you feel of this now? Nothing is right or wrong here, and it does not count.',
    refused: { 'nothing-given': 'Choose how sure you feel first, then save.' },
    noted: 'This is kept on this device only, to show you later.',
    check: 'Save',
    retry: 'Change it',
  } satisfies TypeText,
  before: 'Before',
  now: 'Now',
  outOf: (level: number) => `${level} of 5`,
  more: 'You feel surer than before.',
  same: 'You feel as sure as before.',
  less: 'You feel less sure than before. That can be a good sign: the more we learn, the more we see what is left to know.',
} as const;
