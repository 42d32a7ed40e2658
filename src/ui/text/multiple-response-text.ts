import { choiceText } from './choice-text.ts';
import type { TypeText } from './question-text.ts';

/** Questions with several right choices. */
export const multipleResponseText = {
  type: { ...choiceText.type, hint: 'Choose every answer that fits.' } satisfies TypeText,
  found: (right: number, of: number) => `You have found ${right} of ${of}.`,
  surplus: 'Something you chose does not belong.',
} as const;
