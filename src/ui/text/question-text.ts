import type { PartVerdict, Refusal, Verdict } from '../../domain/outcome.ts';

/** What a type of question says in its own words. */
export interface TypeText {
  /** What to do. */
  readonly hint: string;
  readonly refused?: Partial<Record<Refusal, string>>;
  /** Where to find what is right, once the answer is shown. */
  readonly final?: string;
  /** What is said where nothing is right or wrong. */
  readonly noted?: string;
  readonly check?: string;
  readonly retry?: string;
}

/** A question of any type, from asking to feedback. */
export const questionText = {
  check: 'Check',
  retry: 'Try again',
  showAnswer: 'Show the answer',
  updated: 'This question was updated since you answered it, so it is asked again.',
  choose: 'Choose…',
  refused: {
    'nothing-given': 'Answer the question first, then check it.',
    'something-missing': 'Something is still missing. Fill it in, then check.',
    'too-many-choices': 'Choose one answer only.',
    'unknown-part': 'Something you gave is no longer part of this question. Answer it again.',
  } satisfies Record<Refusal, string>,
  verdict: {
    correct: 'Correct',
    'partly-correct': 'Partly correct',
    'not-yet': 'Not yet',
    noted: 'Noted',
  } satisfies Record<Verdict, string>,
  /** Where there are notes to read. */
  advice: {
    correct: 'The notes under your answers say why.',
    'partly-correct': 'Read the notes under your answers, then try again.',
    'not-yet': 'Read the note under your answer, then try again.',
    noted: '',
  } satisfies Record<Verdict, string>,
  adviceWithoutNotes: {
    correct: '',
    'partly-correct': 'Try again. What is right stays.',
    'not-yet': 'Try again, as often as you like.',
    noted: '',
  } satisfies Record<Verdict, string>,
  final: 'The answer',
  carried: 'Answered correctly before',
  carriedAdvice: 'This was brought in by a resume code, which does not hold what you answered.',
  finalAdvice: 'You can still try again.',
  part: {
    right: 'Right',
    slip: 'Nearly: check the spelling',
    wrong: 'Not this one',
  } satisfies Record<PartVerdict, string>,
  rightOne: 'The right one:',
  found: ({ right, of }: { right: number; of: number }) =>
    `${right} of ${of} ${right === 1 ? 'is' : 'are'} right.`,
  hint: (number: number, of: number) => `Hint ${number} of ${of}`,
  giveHint: 'Hint',
} as const;
