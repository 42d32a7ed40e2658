import { leastDrawn } from '../least-drawn.ts';
import { shuffle } from '../shuffle.ts';

/** What is known of a question that could be asked again. */
export interface Refreshable {
  /** What a draw is spread over: the modules of the course. */
  readonly stratum: string;
  readonly isMissed: boolean;
  /** The lower, the longer ago. 0: never. */
  readonly metAt: number;
}

/**
 * Draws the questions of a refresher: a good half from what was missed, and the rest from what is oldest, each spread
 * over the strata as far as there is enough. The same questions and seed give the same draw.
 */
export function drawRefresher<R extends Refreshable>(
  questions: readonly R[],
  count: number,
  seed: string,
): readonly R[] {
  const oldestFirst = shuffle(questions, seed).toSorted((a, b) => a.metAt - b.metAt);
  const drawn: R[] = [];
  const take = (from: readonly R[]) => {
    const found = leastDrawn(
      from.filter((one) => !drawn.includes(one)),
      drawn,
    );
    if (found) drawn.push(found);
  };
  const missed = oldestFirst.filter(({ isMissed }) => isMissed);
  for (let taken = 0; taken < Math.ceil(count / 2); taken += 1) take(missed);
  while (drawn.length < Math.min(count, questions.length)) take(oldestFirst);
  return shuffle(drawn, `${seed} order`);
}
