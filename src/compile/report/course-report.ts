/** What a course consists of, and how far it keeps its promises. */
export interface CourseReport {
  readonly title: string;
  readonly edition: string;
  readonly modules: number;
  readonly lessons: number;
  /** All that learners read in the lessons, choices and feedback included. */
  readonly words: number;
  readonly minutes: number;
  readonly items: {
    readonly inLessons: number;
    readonly inChecks: number;
    readonly byType: Readonly<Record<string, number>>;
  };
  readonly scenarios: number;
  readonly findings: readonly FindingsReport[];
  readonly objectives: ObjectivesReport;
  /** The hardest lesson first. */
  readonly reading: readonly ReadingReport[];
  readonly readingLevel: { readonly warn: number; readonly fail: number };
  readonly problems: { readonly errors: number; readonly warnings: number };
}

/** How many of a source’s findings the lessons use. */
export interface FindingsReport {
  readonly source: string;
  readonly used: number;
  readonly of: number;
  readonly reserve: readonly string[];
  readonly unused: readonly string[];
}

export interface ObjectivesReport {
  readonly tested: number;
  readonly of: number;
  readonly excused: readonly { readonly lesson: string; readonly why: string }[];
  readonly untested: readonly string[];
}

export interface ReadingReport {
  readonly lesson: string;
  /** The SMOG grade. `null` where there are too few sentences to say. */
  readonly grade: number | null;
  readonly words: number;
  readonly sentences: number;
  readonly minutes: number;
}
