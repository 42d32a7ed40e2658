import type { Refusal, Verdict } from '../../domain/outcome.ts';

/** A question, from asking to feedback. */
export const questionText = {
  label: (number: number, of: number) => `Question ${number} of ${of}`,
  warmUp: 'Warm-up question (it does not count)',
  chooseOne: 'Choose one answer.',
  chooseAll: 'Choose every answer that fits.',
  check: 'Check',
  retry: 'Try again',
  showAnswer: 'Show the answer',
  updated: 'This question was updated since you answered it, so it is asked again.',
  others: 'Why not the other answers?',
  refused: {
    'nothing-chosen': 'Choose an answer first, then check it.',
    'too-many-choices': 'Choose one answer only.',
    'unknown-choice': 'That choice is no longer part of this question. Choose again.',
  } satisfies Record<Refusal, string>,
  verdict: {
    correct: 'Correct',
    'partly-correct': 'Partly correct',
    'not-yet': 'Not yet',
  } satisfies Record<Verdict, string>,
  advice: {
    correct: 'The notes under your answers say why.',
    'partly-correct': 'Read the notes under your answers, then try again.',
    'not-yet': 'Read the note under your answer, then try again.',
  } satisfies Record<Verdict, string>,
  final: 'The answer',
  finalAdvice: 'The right answers are marked, each with its reason. You can still try again.',
  mark: {
    right: 'Your answer: right',
    wrong: 'Your answer: not this one',
    leftOut: 'Right, and left out',
    other: 'Not part of the answer',
  },
  found: (right: number, of: number) => `You have found ${right} of ${of}.`,
  surplus: 'Something you chose does not belong.',
} as const;
