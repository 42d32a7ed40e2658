import type { PartVerdict } from '../../domain/outcome.ts';
import type { TypeText } from './question-text.ts';

/** Sentences with gaps. */
export const clozeText = {
  type: {
    hint: 'Fill each gap.',
    refused: {
      'nothing-given': 'Fill the gaps first, then check them.',
      'something-missing': 'A gap is still empty. Fill each one, then check.',
    },
    final: 'The right words stand beside the gaps. You can still try again.',
  } satisfies TypeText,
  gap: (number: number, of: number) => `Gap ${number} of ${of}`,
  short: (number: number) => `Gap ${number}:`,
  mark: { right: 'right', slip: 'check the spelling', wrong: 'not yet' } satisfies Record<
    PartVerdict,
    string
  >,
  right: (words: string) => `(right: “${words}”)`,
  options: (options: readonly string[]) => `(${options.join(' / ')})`,
} as const;
