import type { ItemId, LessonId } from './ids.ts';
import {
  type Attempted,
  type CoursePart,
  compareEvents,
  type ProgressEvent,
  type Stamp,
} from './progress-event.ts';

/** A learner's events folded. */
export interface Progress {
  readonly items: ReadonlyMap<ItemId, ItemProgress>;
  readonly completed: { readonly [P in CoursePart]: ReadonlySet<string> };
  readonly opened: ReadonlySet<LessonId>;
  readonly lastOpened?: LessonId;
  /** The highest sequence seen, 0 for none. */
  readonly seq: number;
}

/** What is known of one item at its newest attempted revision. */
export interface ItemProgress {
  readonly revision: number;
  readonly attempts: number;
  /** Answered correctly at least once, at this revision. */
  readonly isCorrect: boolean;
  /** The best scaled score, 0 to 1. */
  readonly best: number;
  readonly last: Attempted;
  /** The learner asked to see the answer, and has not tried again since. */
  readonly isAnswerShown: boolean;
}

export function foldEvents(events: readonly ProgressEvent[]): Progress {
  const items = new Map<ItemId, ItemProgress>();
  const completed = { lesson: new Set<string>(), module: new Set<string>(), course: new Set<string>() };
  const opened = new Set<LessonId>();
  let lastOpened: LessonId | undefined;
  let seq = 0;
  for (const event of events.toSorted(compareEvents)) {
    seq = Math.max(seq, event.seq);
    switch (event.kind) {
      case 'lesson-opened':
        opened.add(event.lesson);
        lastOpened = event.lesson;
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
  return { items, completed, opened, seq, ...(lastOpened === undefined ? {} : { lastOpened }) };
}

function applyAttempt(
  items: Map<ItemId, ItemProgress>,
  { id, seq, at, ...attempt }: Attempted & Stamp,
): void {
  const known = items.get(attempt.item);
  if (known && known.revision > attempt.revision) return;
  const before = known?.revision === attempt.revision ? known : undefined;
  items.set(attempt.item, {
    revision: attempt.revision,
    attempts: (before?.attempts ?? 0) + 1,
    isCorrect: (before?.isCorrect ?? false) || attempt.verdict === 'correct',
    best: Math.max(before?.best ?? 0, attempt.scaled),
    last: attempt,
    isAnswerShown: false,
  });
}

function applyAnswerShown(items: Map<ItemId, ItemProgress>, event: { item: ItemId; revision: number }): void {
  const known = items.get(event.item);
  if (known?.revision === event.revision) items.set(event.item, { ...known, isAnswerShown: true });
}
