import { atom, computed, type ReadableAtom } from 'nanostores';
import { grade } from '../domain/grade.ts';
import type { ChoiceId } from '../domain/ids.ts';
import type { Item } from '../domain/item.ts';
import type { Verdict } from '../domain/outcome.ts';
import { $progress, type LearnersProgress, record } from './progress-store.ts';

/** One question as it stands before the learner. */
export interface QuizView {
  /** `open`: being answered. `answered`: checked. `final`: checked, and the learner asked to see the answer. */
  readonly phase: 'open' | 'answered' | 'final';
  readonly chosen: readonly ChoiceId[];
  /** Check was pressed with nothing chosen. */
  readonly isMissing: boolean;
  readonly verdict?: Verdict;
  readonly isUpdated: boolean;
}

export interface QuizSession {
  readonly $view: ReadableAtom<QuizView>;
  choose(chosen: readonly ChoiceId[]): void;
  check(): void;
  retry(): void;
  showAnswer(): void;
}

type Draft = Pick<QuizView, 'chosen' | 'isMissing'>;

/**
 * The life of one question in one page. The record is the only truth about what was answered;
 * a draft covers it while the learner is choosing.
 */
export function createQuizSession(item: Item): QuizSession {
  const { id, revision } = item;
  const draft = atom<Draft | undefined>();
  const $view = computed([draft, $progress], (current, progress) => viewOf(item, current, progress));
  return {
    $view,
    choose: (chosen) => draft.set({ chosen, isMissing: false }),
    check: () => {
      const { chosen } = $view.get();
      const response = { chosen };
      const graded = grade(item, response);
      if ('refused' in graded) {
        draft.set({ chosen, isMissing: true });
        return;
      }
      const { verdict, score } = graded.outcome;
      record({ kind: 'attempted', item: id, revision, response, verdict, scaled: score.scaled });
      draft.set(undefined);
    },
    retry: () =>
      draft.set({ chosen: item.type === 'single-choice' ? [] : $view.get().chosen, isMissing: false }),
    showAnswer: () => record({ kind: 'answer-shown', item: id, revision }),
  };
}

function viewOf(item: Item, draft: Draft | undefined, progress: LearnersProgress): QuizView {
  const revisions = progress === 'loading' ? undefined : progress.items.get(item.id);
  const known = revisions?.get(item.revision);
  const isUpdated = !known && [...(revisions?.keys() ?? [])].some((answered) => answered < item.revision);
  if (draft) return { phase: 'open', ...draft, isUpdated };
  if (!known) return { phase: 'open', chosen: [], isMissing: false, isUpdated };
  const { verdict, response } = known.last;
  // A choice that an author has since taken away can't be shown any more.
  const chosen = response.chosen.filter((choice) => item.choices.some(({ id }) => id === choice));
  const phase = known.isAnswerShown ? 'final' : 'answered';
  return { phase, chosen, isMissing: false, verdict, isUpdated };
}
