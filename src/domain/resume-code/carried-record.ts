/**
 * What a resume code carries: how far a learner has come, by the numbers of the code book. No name, no words, no
 * response, no path. Lists end with the last number of which there is something to say.
 */
export interface CarriedRecord {
  /** How many editions, and changes of a revision, the code book knew when the code was made. */
  readonly editions: number;
  readonly revised: number;
  readonly isCourseComplete: boolean;
  /** 0 nothing, 1 complete. */
  readonly modules: readonly number[];
  /** 0 nothing, 1 opened, 2 complete. */
  readonly lessons: readonly number[];
  /** 0 nothing, 1 tried, 2 to 4 partly correct (a quarter, a half, three quarters), 5 correct. */
  readonly items: readonly number[];
  readonly checks: readonly CarriedCheck[];
}

/** 0 nothing, 1 ended and not passed, 2 passed, 3 passed without a known result. */
export interface CarriedCheck {
  readonly state: number;
  readonly right: number;
  readonly of: number;
}

export const MOST_IN_A_CHECK = 100;
