import { atom, computed, type ReadableAtom } from 'nanostores';
import { fitsItem } from '../domain/fits-item.ts';
import type { Item, ItemOf, ItemType } from '../domain/item.ts';
import type { Graded, Outcome, Refusal } from '../domain/outcome.ts';
import type { Attempted } from '../domain/progress-event.ts';
import type { ConfidenceLevel, Response, ResponseTo } from '../domain/response.ts';
import { keepRight } from '../domain/retry.ts';
import { $progress, type LearnersProgress, listCountedEvents, record } from './progress-store.ts';

/** One question as it stands before the learner. */
export interface QuizView<T extends ItemType = ItemType> {
  /** `open`: being answered. `answered`: checked. `final`: checked, and the learner asked to see the answer. */
  readonly phase: 'open' | 'answered' | 'final';
  readonly response?: ResponseTo<T>;
  /** What was right in an earlier try and needs no second one. */
  readonly settled: ReadonlySet<string>;
  /** Why Check could not be carried out. */
  readonly refused?: Refusal;
  readonly outcome?: Outcome;
  readonly sureness?: ConfidenceLevel;
  /** Where the order of the choices comes from. */
  readonly seed: string;
  readonly isUpdated: boolean;
  /** Known to be correct from a resume code alone, which says nothing of what was given. */
  readonly isCarried?: true;
}

export interface QuizSession<T extends ItemType = ItemType> {
  readonly $view: ReadableAtom<QuizView<T>>;
  give(response: ResponseTo<T>): void;
  sayHowSure(level: ConfidenceLevel): void;
  check(): void;
  retry(): void;
  showAnswer(): void;
}

interface Draft<T extends ItemType> {
  readonly response?: ResponseTo<T>;
  readonly settled?: ReadonlySet<string>;
  readonly refused?: Refusal;
  readonly sureness?: ConfidenceLevel;
}

const NOTHING_SETTLED: ReadonlySet<string> = new Set();

/**
 * The life of one question in one page. The record is the only truth about what was answered; a draft covers it while
 * the learner is answering. `seed` mixes the choices of tries made in this page.
 */
export function createQuizSession<T extends ItemType>(
  item: ItemOf<T>,
  grade: Grader<T>,
  seed: string,
): QuizSession<T> {
  const { id, revision } = item;
  const draft = atom<Draft<T> | undefined>();
  const $view = computed([draft, $progress], (current, progress) =>
    viewOf(item, grade, seed, current, progress),
  );
  const change = (changes: Draft<T>) => {
    const { refused: _, ...before } = draft.get() ?? {};
    draft.set({ ...before, ...changes });
  };
  return {
    $view,
    give: (response) => change({ response }),
    sayHowSure: (sureness) => change({ sureness }),
    check: () => {
      const { response, sureness, seed: shownBy } = $view.get();
      const graded = response ? grade(item, response) : { refused: 'nothing-given' as const };
      if ('refused' in graded) {
        change({ refused: graded.refused });
        return;
      }
      const { verdict, score } = graded.outcome;
      record({
        kind: 'attempted',
        item: id,
        revision,
        response: response as Response,
        verdict,
        scaled: score.scaled,
        ...(shownBy === '' ? {} : { seed: shownBy }),
        ...(sureness === undefined ? {} : { sureness }),
      });
      draft.set(undefined);
    },
    retry: () => {
      const { response, outcome, isCarried } = $view.get();
      if (isCarried) draft.set({});
      if (!response || !outcome) return;
      const settled = Object.entries(outcome.parts).filter(([, verdict]) => verdict === 'right');
      const kept = keepRight(item.type, response, outcome.parts);
      // A question answered in full is tried again from the start.
      const isDone = outcome.verdict === 'correct';
      draft.set(isDone ? {} : { response: kept, settled: new Set(settled.map(([part]) => part)) });
    },
    showAnswer: () => record({ kind: 'answer-shown', item: id, revision }),
  };
}

/** Grading comes in with the item's type, so that a page loads only the graders it needs. */
export type Grader<T extends ItemType> = (item: ItemOf<T>, response: ResponseTo<T>) => Graded;

function viewOf<T extends ItemType>(
  item: ItemOf<T>,
  grade: Grader<T>,
  seed: string,
  draft: Draft<T> | undefined,
  progress: LearnersProgress,
): QuizView<T> {
  const revisions = progress === 'loading' ? undefined : progress.items.get(item.id);
  const known = revisions?.get(item.revision);
  const isUpdated = !known && [...(revisions?.keys() ?? [])].some((answered) => answered < item.revision);
  const found = known?.last && findAnswer(item, grade, known.last);
  const last = found?.attempt;
  const usedSeed = last ? (last.seed ?? '') : seed;
  const shown = { settled: NOTHING_SETTLED, seed: usedSeed, isUpdated };
  if (!draft && known?.isCorrect && !known.last) {
    const outcome: Outcome = { verdict: 'correct', score: { raw: 1, max: 1, scaled: 1 }, parts: {} };
    return { ...shown, phase: 'answered', outcome, isCarried: true };
  }
  if (draft || !found) return { ...shown, phase: 'open', ...draft };
  const { verdict, scaled, sureness, response } = found.attempt;
  // What was correct stays so if it is marked more strictly now: what was said of it then still holds.
  const then: Outcome = { verdict, score: { raw: scaled, max: 1, scaled }, parts: {} };
  return {
    ...shown,
    phase: known?.isAnswerShown && found.attempt === known.last ? 'final' : 'answered',
    response: response as ResponseTo<T>,
    // Accepted words may have been added since; what was said of an answer then still holds.
    outcome: isStill(verdict, found.outcome) ? { ...found.outcome, verdict } : then,
    ...(sureness === undefined ? {} : { sureness }),
  };
}

interface Answer {
  readonly attempt: Attempted;
  readonly outcome: Outcome;
}

/**
 * The last attempt that can be an answer to the item as it is now. An earlier one is looked for only where the last is
 * none: a record is data from outside, and an author may have taken away what was given.
 */
function findAnswer<T extends ItemType>(
  item: ItemOf<T>,
  grade: Grader<T>,
  last: Attempted,
): Answer | undefined {
  const read = (attempt: Attempted): Answer | undefined => {
    const { response } = attempt;
    const graded = fitsItem(item as Item, response) ? grade(item, response as ResponseTo<T>) : undefined;
    return graded && 'outcome' in graded ? { attempt, outcome: graded.outcome } : undefined;
  };
  const isOwn = (event: Partial<Attempted>) =>
    event.kind === 'attempted' && event.item === item.id && event.revision === item.revision;
  return (
    read(last) ??
    listCountedEvents()
      .filter((event) => isOwn(event as Partial<Attempted>))
      .toReversed()
      .flatMap((event) => read(event as Attempted) ?? [])[0]
  );
}

function isStill(verdict: Outcome['verdict'], now: Outcome): boolean {
  return verdict !== 'correct' || now.verdict === 'correct';
}
