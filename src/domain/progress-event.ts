import type { CheckId, ItemId, LessonId } from './ids.ts';
import type { Verdict } from './outcome.ts';
import type { ConfidenceLevel, Response } from './response.ts';

/**
 * Something that happened to a learner's record. Progress is a fold of these, so two tabs,
 * two devices and an imported file merge without a loser.
 */
export type ProgressEvent = Happening & Stamp;

/** What happened, before it has been given its place among the others. */
export type Happening =
  | LessonOpened
  | Attempted
  | AnswerShown
  | Carried
  | PartCompleted
  | CheckBegun
  | CheckAnswered
  | CheckEnded
  | CheckCarried;

export interface Stamp {
  /** Unique without a server: the same event met twice is one event. */
  readonly id: string;
  /** One more than the highest seen when it was recorded (Lamport 1978): clocks of shared computers lie. */
  readonly seq: number;
  /** Milliseconds since 1970 by the device's clock. For show; nothing is ever ordered by it. */
  readonly at: number;
}

export interface LessonOpened {
  readonly kind: 'lesson-opened';
  readonly lesson: LessonId;
}

export interface Attempted {
  readonly kind: 'attempted';
  readonly item: ItemId;
  readonly revision: number;
  readonly response: Response;
  readonly verdict: Verdict;
  readonly scaled: number;
  /** What the order of the choices was made from, where they were mixed: the learner finds them as they were. */
  readonly seed?: string;
  /** How sure the learner felt, where they were asked: 1 not at all, 5 very. */
  readonly sureness?: ConfidenceLevel;
}

export interface AnswerShown {
  readonly kind: 'answer-shown';
  readonly item: ItemId;
  readonly revision: number;
}

/** What a resume code says of an item: how far the learner had come with it, and nothing of what they gave. */
export interface Carried {
  readonly kind: 'carried';
  readonly item: ItemId;
  readonly revision: number;
  /** The best scaled score, in steps. 1: answered correctly. */
  readonly best: number;
}

/** Completion is kept as an event of its own, so that no later edit of the course takes it away. */
export interface PartCompleted {
  readonly kind: 'completed';
  readonly part: CoursePart;
  readonly of: string;
}

export type CoursePart = 'lesson' | 'module' | 'check' | 'course';

/** Its own id names the attempt at the check from here on: `run`. */
export interface CheckBegun {
  readonly kind: 'check-begun';
  readonly check: CheckId;
  /** The questions drawn, in the order in which they are asked. */
  readonly drawn: readonly DrawnItem[];
  /** What the choices of its questions are mixed by. */
  readonly seed: string;
}

export interface DrawnItem {
  readonly item: ItemId;
  readonly revision: number;
}

/** The last one for a question counts. */
export interface CheckAnswered {
  readonly kind: 'check-answered';
  readonly run: string;
  readonly item: ItemId;
  readonly response: Response;
}

export interface CheckEnded {
  readonly kind: 'check-ended';
  readonly run: string;
  readonly check: CheckId;
  readonly right: readonly ItemId[];
  readonly of: number;
  readonly isPassed: boolean;
  /** The version of the rule it was judged by. */
  readonly rule: number;
}

/** What a resume code says of a check: the best attempt at it. */
export interface CheckCarried {
  readonly kind: 'check-carried';
  readonly check: CheckId;
  readonly right: number;
  readonly of: number;
  readonly isPassed: boolean;
}

/** Before or after by sequence; equal sequences (two tabs at once) by id, so that every device agrees. */
export function compareEvents(a: Stamp, b: Stamp): number {
  return a.seq - b.seq || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
