import type { SelfRating } from '../../domain/response.ts';
import type { TypeText } from './question-text.ts';

/** Answers in the learner’s own words, which nobody else sees. */
export const selfRatedText = {
  type: {
    hint: 'Write your own answer, then compare it with a model answer. It does not count.',
    refused: { 'nothing-given': 'Choose how near yours was, then save.' },
    noted: 'Only how near you found your answer is kept, on this device. It does not count.',
    check: 'Save',
    retry: 'Answer again',
  } satisfies TypeText,
  private: 'What you write stays on this page only. It is gone when you leave.',
  notKept: 'What you wrote was not kept.',
  compare: 'Compare with a model answer',
  model: 'A model answer',
  howNear: 'How near was yours?',
  rating: {
    close: 'Close: it says much the same',
    partly: 'Partly: some of it is there',
    different: 'Different: it says something else',
  } satisfies Record<SelfRating, string>,
} as const;
