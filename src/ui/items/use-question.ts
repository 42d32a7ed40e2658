import { useStore } from '@nanostores/react';
import { useEffect, useLayoutEffect, useState } from 'react';
import type { ItemOf, ItemType } from '../../domain/item.ts';
import type { ConfidenceLevel, ResponseTo } from '../../domain/response.ts';
import { openItem, type SealedItem } from '../../domain/sealed-item.ts';
import { shuffle } from '../../domain/shuffle.ts';
import { createSeed } from '../../state/make-seed.ts';
import { createQuizSession, type Grader, type QuizView } from '../../state/quiz-session.ts';
import { type FocusTarget, moveFocus } from './move-focus.ts';
import { questionId } from './question-ids.ts';
import { readSureness } from './sureness.tsx';

/** A question as its view meets it. */
export interface Question<T extends ItemType = ItemType> {
  readonly item: ItemOf<T>;
  readonly view: QuizView<T>;
  /** A lesson helps on the way; a check keeps silent until the answers are in. */
  readonly stage: 'lesson' | 'check';
  readonly isLive: boolean;
  /** The same mixed order for as long as this try lasts, and again when it is shown later. */
  mix<Thing>(things: readonly Thing[]): readonly Thing[];
  give(response: ResponseTo<T>): void;
  sayHowSure(level: ConfidenceLevel): void;
  check(): void;
  retry(): void;
  showAnswer(): void;
}

export interface QuestionProps<T extends ItemType> {
  readonly question: Question<T>;
  /** “Question 2 of 4” */
  readonly label: string;
}

/** Reads what was given in a page before its program came to life. */
export type ReadGiven<T extends ItemType> = (box: HTMLElement, item: ItemOf<T>) => ResponseTo<T> | undefined;

// What the server rendered: the first render in the browser must be the same.
const UNTOUCHED = { phase: 'open', settled: new Set<string>(), seed: '', isUpdated: false } as const;

/** Brings a question to life, and moves the focus to where the learner's last step leads. */
export function useQuestion<T extends ItemType>(
  sealed: SealedItem<T>,
  grade: Grader<T>,
  readGiven: ReadGiven<T>,
): Question<T> {
  const [{ item, session }] = useState(() => {
    const opened = openItem(sealed);
    return { item: opened, session: createQuizSession(opened, grade, chooseSeed(opened, readGiven)) };
  });
  const stored = useStore(session.$view);
  const [isLive, setLive] = useState(false);
  const [focus, setFocus] = useState<{ readonly on: FocusTarget }>();
  const view: QuizView<T> = isLive ? stored : UNTOUCHED;

  useLayoutEffect(() => {
    const box = boxOf(item.id);
    // What was given before the island came to life is not lost, and counts if Check was pressed already.
    // What is on record is newer than what a browser may have filled in by itself.
    if (box && session.$view.get().phase === 'open') {
      const given = readGiven(box, item);
      const level = readSureness(box, item.id);
      if (given) session.give(given);
      if (level) session.sayHowSure(level);
    }
    setLive(true);
  }, [item, session, readGiven]);

  useEffect(() => {
    if (focus) moveFocus(boxOf(item.id), focus.on);
  }, [item, focus]);

  return {
    item,
    view,
    stage: 'lesson',
    isLive,
    mix: (things) => (view.seed === '' || item.keepsOrder ? things : shuffle(things, view.seed)),
    give: session.give,
    sayHowSure: session.sayHowSure,
    check: () => {
      session.check();
      setFocus({ on: session.$view.get().phase === 'open' ? 'missing' : 'outcome' });
    },
    retry: () => {
      session.retry();
      setFocus({ on: 'first' });
    },
    showAnswer: () => {
      session.showAnswer();
      setFocus({ on: 'outcome' });
    },
  };
}

function boxOf(id: string): HTMLElement | null {
  return document.getElementById(questionId(id));
}

/** Nothing is mixed under the hands of someone who has begun; and on the server there is nobody to mix for. */
function chooseSeed<T extends ItemType>(item: ItemOf<T>, readGiven: ReadGiven<T>): string {
  if (typeof document === 'undefined' || item.keepsOrder) return '';
  const box = boxOf(item.id);
  const isBegun =
    box !== null && (box.contains(document.activeElement) || readGiven(box, item) !== undefined);
  return isBegun ? '' : createSeed();
}
