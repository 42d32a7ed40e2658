/**
 * What learners may type who need help now, or who ask for somebody who does. The words are data in the course’s own
 * language; `search/crisis` compares what is typed with them.
 */
export interface CrisisPhrases {
  /** Words that several phrases name, as in a step. */
  readonly lists: readonly string[];
  /** They call for help wherever they stand in what is typed. */
  readonly phrases: readonly CrisisPhrase[];
  /** They do so only where nothing else is typed. */
  readonly alone: readonly CrisisPhrase[];
  /** Numbers to ring or text, figures only. */
  readonly numbers: readonly string[];
  /** Phrases of daily work: what belongs to one of them belongs to none of the others. */
  readonly except: readonly CrisisPhrase[];
  /** Words and stems of the lists in which slips of spelling are forgiven. */
  readonly misspelt: readonly string[];
  /** Words that look like a slip for one of those, and are words themselves. */
  readonly notMisspelt: readonly string[];
}

export type CrisisPhrase = readonly CrisisStep[];

/** One step of a phrase, written short because every learner who searches loads them all. */
export type CrisisStep = readonly [
  /** What may stand there, parted by strokes: a word, several in a row, a stem (`suicid*`) or a list (`<3>`). A number is a list alone. */
  of: string | number,
  /** At most so many other words may stand before it. */
  skip?: number,
  /** 1: the phrase also holds without it. */
  optional?: 0 | 1,
];
