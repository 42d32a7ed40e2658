import type { PartVerdict } from '../../domain/outcome.ts';
import type { TypeText } from './question-text.ts';

/** Steps to be put in order. */
export const orderingText = {
  type: {
    hint: 'Give each step its place in the order.',
    refused: {
      'nothing-given': 'Move the steps first. They start in a mixed order that is not the right one.',
    },
    final: 'The right order stands below yours. You can still try again.',
  } satisfies TypeText,
  up: 'Move up',
  down: 'Move down',
  /** Said after the name of a button or select, for whoever hears it without the step beside it. */
  of: (step: string) => `: ${step}`,
  place: 'Number',
  number: (number: number) => `${number}.`,
  moved: (step: string, place: number, of: number) => `“${step}” is now number ${place} of ${of}.`,
  mark: {
    right: 'In its place',
    slip: 'In its place',
    wrong: 'Not its place yet',
  } satisfies Record<PartVerdict, string>,
  rightOrder: 'The right order',
  found: (right: number, of: number) =>
    right === 0
      ? 'No step is in its place yet.'
      : `${right} of ${of} steps ${right === 1 ? 'is' : 'are'} in the right place.`,
  foundInOrder: 'Some steps come in the right order, but none is in its place yet.',
} as const;
