import { computed, type ReadableAtom } from 'nanostores';
import { MOST_PARTS } from '../domain/bounds.ts';
import { fitsType } from '../domain/fits-item.ts';
import { gradeScenario } from '../domain/grading/scenario.ts';
import type { ChoiceId } from '../domain/ids.ts';
import type { ItemOf } from '../domain/item.ts';
import { type Walk, walkScenario } from '../domain/walk-scenario.ts';
import { withoutRounds } from '../domain/without-rounds.ts';
import { $progress, type LearnersProgress, record } from './progress-store.ts';

/** A conversation as it stands before the learner: the scenes that were passed, and the one they are in. */
export interface ScenarioView extends Walk {
  readonly isUpdated: boolean;
}

export interface ScenarioSession {
  readonly $view: ReadableAtom<ScenarioView>;
  choose(choice: ChoiceId): void;
  goBack(): void;
  startAgain(): void;
}

/** The life of one conversation in one page. Each choice is on record, so that there is nothing else to keep. */
export function createScenarioSession(item: ItemOf<'scenario'>): ScenarioSession {
  const $view = computed($progress, (progress) => viewOf(item, progress));
  const take = (path: readonly ChoiceId[]) => {
    const graded = gradeScenario(item, { path });
    if ('refused' in graded) return;
    const { verdict, score } = graded.outcome;
    const { id, revision } = item;
    record({ kind: 'attempted', item: id, revision, response: { path }, verdict, scaled: score.scaled });
  };
  const taken = () => $view.get().passed.map(({ choice }) => choice.id);
  return {
    $view,
    choose: (choice) => {
      const path = [...taken(), choice];
      const { passed } = walkScenario(item.asked.scenes, path);
      // Whoever goes round for longer than a response may hold keeps the way without the rounds.
      take(path.length > MOST_PARTS ? withoutRounds(passed).map((one) => one.choice.id) : path);
    },
    goBack: () => take(taken().slice(0, -1)),
    startAgain: () => take([]),
  };
}

function viewOf({ id, revision, asked }: ItemOf<'scenario'>, progress: LearnersProgress): ScenarioView {
  const revisions = progress === 'loading' ? undefined : progress.items.get(id);
  const known = revisions?.get(revision);
  const response = known?.last?.response;
  // As far as it leads: an author may have taken a choice away, and what comes from outside may lead nowhere.
  const path = fitsType('scenario', response) ? response.path : [];
  const isUpdated = !known && [...(revisions?.keys() ?? [])].some((taken) => taken < revision);
  return { ...walkScenario(asked.scenes, path), isUpdated };
}
