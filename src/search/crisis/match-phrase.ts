import type { CrisisPhrase } from '../../domain/crisis.ts';

/** A typed word, as the words and stems for which it may stand. */
export interface TypedWord {
  readonly typed: string;
  readonly answers: ReadonlySet<string>;
}

/** A phrase whose words are at hand. */
export type Phrase = readonly Step[];

interface Step {
  readonly choices: readonly (readonly string[])[];
  readonly skip: number;
  readonly optional: boolean;
}

/** A word of daily work: no phrase holds it or reaches over it. */
export const TAKEN: TypedWord = { typed: '', answers: new Set() };

/** A list among other choices: “<3>|me”. No word holds such a sign. */
const LIST = /<(\d+)>/g;

export function preparePhrase(phrase: CrisisPhrase, lists: readonly string[]): Phrase {
  return phrase.map(([of, skip = 0, optional = 0]) => {
    const written =
      typeof of === 'string' ? of.replaceAll(LIST, (_, at) => lists[at] ?? '') : (lists[of] ?? '');
    return {
      choices: written.split('|').map((choice) => choice.split(' ')),
      skip,
      optional: optional === 1,
    };
  });
}

/** Where a phrase ends that begins at that word, if it does. */
export function endOfPhrase(
  phrase: Phrase,
  at: number,
  typed: readonly TypedWord[],
  place = 0,
): number | undefined {
  const step = phrase[place];
  if (!step) return at;
  for (const end of endsOfStep(step, at, typed)) {
    const whole = endOfPhrase(phrase, end, typed, place + 1);
    if (whole !== undefined) return whole;
  }
  return undefined;
}

function* endsOfStep(step: Step, at: number, typed: readonly TypedWord[]): Iterable<number> {
  for (let from = at; from <= at + step.skip && from < typed.length; from += 1) {
    if (from > at && typed[from - 1] === TAKEN) break;
    for (const choice of step.choices) if (standsAt(choice, from, typed)) yield from + choice.length;
  }
  if (step.optional) yield at;
}

function standsAt(choice: readonly string[], at: number, typed: readonly TypedWord[]): boolean {
  return choice.every((word, more) => typed[at + more]?.answers.has(word));
}
