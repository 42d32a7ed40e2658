import { type CheckProgress, foldChecks } from './check-progress.ts';
import type { CheckId, ItemId, LessonId } from './ids.ts';
import {
  type AnswerShown,
  type Attempted,
  type CoursePart,
  compareEvents,
  type ProgressEvent,
  type Stamp,
} from './progress-event.ts';

/** A learner's events folded. */
export interface Progress {
  /** By revision: what was done at one says nothing of another, and an author may go back to an earlier one. */
  readonly items: ReadonlyMap<ItemId, ReadonlyMap<number, ItemProgress>>;
  readonly completed: { readonly [P in CoursePart]: ReadonlySet<string> };
  readonly opened: ReadonlySet<LessonId>;
  readonly checks: ReadonlyMap<CheckId, CheckProgress>;
  /** The highest sequence seen, 0 for none. */
  readonly seq: number;
}

/** What is known of one item at one revision. */
export interface ItemProgress {
  readonly attempts: number;
  /** Answered correctly at least once. */
  readonly isCorrect: boolean;
  /** The best scaled score, 0 to 1. */
  readonly best: number;
  readonly last: Attempted;
  /** The learner asked to see the answer, and has not tried again since. */
  readonly isAnswerShown: boolean;
}

type Items = Map<ItemId, Map<number, ItemProgress>>;

export function foldEvents(events: readonly ProgressEvent[]): Progress {
  const items: Items = new Map();
  const completed = {
    lesson: new Set<string>(),
    module: new Set<string>(),
    check: new Set<string>(),
    course: new Set<string>(),
  };
  const opened = new Set<LessonId>();
  const sorted = events.toSorted(compareEvents);
  let seq = 0;
  for (const event of sorted) {
    seq = Math.max(seq, event.seq);
    switch (event.kind) {
      case 'lesson-opened':
        opened.add(event.lesson);
        break;
      case 'attempted':
        applyAttempt(items, event);
        break;
      case 'answer-shown':
        applyAnswerShown(items, event);
        break;
      case 'completed':
        completed[event.part].add(event.of);
    }
  }
  return { items, completed, opened, checks: foldChecks(sorted), seq };
}

function applyAttempt(items: Items, { id: _, seq: _seq, at: _at, ...attempt }: Attempted & Stamp): void {
  const revisions = items.get(attempt.item) ?? new Map<number, ItemProgress>();
  const before = revisions.get(attempt.revision);
  revisions.set(attempt.revision, {
    attempts: (before?.attempts ?? 0) + 1,
    isCorrect: (before?.isCorrect ?? false) || attempt.verdict === 'correct',
    best: Math.max(before?.best ?? 0, attempt.scaled),
    last: attempt,
    isAnswerShown: false,
  });
  items.set(attempt.item, revisions);
}

function applyAnswerShown(items: Items, { item, revision }: AnswerShown): void {
  const revisions = items.get(item);
  const known = revisions?.get(revision);
  if (revisions && known) revisions.set(revision, { ...known, isAnswerShown: true });
}
