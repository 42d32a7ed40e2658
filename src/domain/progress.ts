import { type CheckProgress, foldChecks } from './check-progress.ts';
import { type Asked, listCounted, listReachable } from './counted-events.ts';
import { foldPlaces, type PlaceAt } from './fold-places.ts';
import type { CheckId, ItemId, LessonId } from './ids.ts';
import type { AnswerShown, Attempted, Carried, CoursePart, ProgressEvent, Stamp } from './progress-event.ts';
import { renameEvent } from './rename-event.ts';
import type { Renames } from './renames.ts';

/** A learner's events folded. */
export interface Progress {
  /** By revision: what was done at one says nothing of another, and an author may go back to an earlier one. */
  readonly items: ReadonlyMap<ItemId, ReadonlyMap<number, ItemProgress>>;
  readonly completed: { readonly [P in CoursePart]: ReadonlySet<string> };
  readonly opened: ReadonlySet<LessonId>;
  readonly checks: ReadonlyMap<CheckId, CheckProgress>;
  /** Where the learner was, each place once, the last first. */
  readonly places: readonly PlaceAt[];
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
  /** Absent where all that is known was brought in by a code. */
  readonly last?: Attempted;
  /** The learner asked to see the answer, and has not tried again since. */
  readonly isAnswerShown: boolean;
}

type Items = Map<ItemId, Map<number, ItemProgress>>;

/** `asked` is what the page knows of its questions: an attempt that can’t be an answer to one of them is none. */
export function foldEvents(events: readonly ProgressEvent[], renames?: Renames, asked?: Asked): Progress {
  const items: Items = new Map();
  const completed = {
    lesson: new Set<string>(),
    module: new Set<string>(),
    check: new Set<string>(),
    course: new Set<string>(),
  };
  const opened = new Set<LessonId>();
  const named = renames ? events.map((event) => renameEvent(event, renames)) : events;
  const reachable = listReachable(named);
  const sorted = listCounted(reachable, asked);
  for (const event of sorted) {
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
      case 'carried':
        applyCarried(items, event);
        break;
      case 'completed':
        completed[event.part].add(event.of);
    }
  }
  // What doesn’t count has its place all the same: the next event comes after it.
  const seq = reachable.at(-1)?.seq ?? 0;
  return { items, completed, opened, checks: foldChecks(sorted), places: foldPlaces(sorted), seq };
}

function applyAttempt(items: Items, { id: _, seq: _seq, at: _at, ...attempt }: Attempted & Stamp): void {
  const { revisions, before } = known(items, attempt);
  revisions.set(attempt.revision, {
    attempts: (before?.attempts ?? 0) + 1,
    isCorrect: (before?.isCorrect ?? false) || attempt.verdict === 'correct',
    best: Math.max(before?.best ?? 0, attempt.scaled),
    last: attempt,
    isAnswerShown: false,
  });
}

function applyCarried(items: Items, carried: Carried): void {
  const { revisions, before } = known(items, carried);
  revisions.set(carried.revision, {
    attempts: 0,
    isAnswerShown: false,
    ...before,
    isCorrect: (before?.isCorrect ?? false) || carried.best === 1,
    best: Math.max(before?.best ?? 0, carried.best),
  });
}

function known(items: Items, { item, revision }: Pick<Attempted, 'item' | 'revision'>) {
  const revisions = items.get(item) ?? new Map<number, ItemProgress>();
  items.set(item, revisions);
  return { revisions, before: revisions.get(revision) };
}

function applyAnswerShown(items: Items, { item, revision }: AnswerShown): void {
  const revisions = items.get(item);
  const before = revisions?.get(revision);
  if (revisions && before) revisions.set(revision, { ...before, isAnswerShown: true });
}
