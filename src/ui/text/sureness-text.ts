import type { ConfidenceLevel } from '../../domain/response.ts';

/** How sure somebody feels, in words. */
export const surenessText = {
  ask: 'How sure are you?',
  optional: 'You may leave this out.',
  level: {
    1: 'Not at all',
    2: 'A little',
    3: 'Somewhat',
    4: 'Mostly',
    5: 'Very',
  } satisfies Record<ConfidenceLevel, string>,
  sureAndRight: 'You felt sure, and you were right.',
  sureButNotYet: 'You felt sure, but it is not right yet. Answers like this are worth a second look.',
  unsureButRight: 'You were unsure, but it is right. You know more than you thought.',
  unsureAndNotYet: 'You were unsure, and that was a fair judgement: there is something to learn here.',
  betweenAndRight: 'You felt somewhat sure, and it is right.',
  betweenAndNotYet: 'You felt somewhat sure, and it is not right yet.',
} as const;
