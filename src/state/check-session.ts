import { computed, type ReadableAtom } from 'nanostores';
import { type BankItem, type Check, outlineBankItem } from '../domain/check.ts';
import type { CheckProgress, CheckRun } from '../domain/check-progress.ts';
import { drawItems } from '../domain/draw-items.ts';
import { fitsItem } from '../domain/fits-item.ts';
import type { Grade } from '../domain/grade.ts';
import type { ItemId } from '../domain/ids.ts';
import { judgeCheck } from '../domain/judge-check.ts';
import type { Outcome } from '../domain/outcome.ts';
import { type Audiences, isOnPath } from '../domain/path.ts';
import type { DrawnItem } from '../domain/progress-event.ts';
import type { Response } from '../domain/response.ts';
import { $progress, record } from './progress-store.ts';

/** A check as it stands before the learner. */
export interface CheckView {
  /** `ready`: none begun. `answering`: begun and not ended. `ended`: its result is there. */
  readonly phase: 'ready' | 'answering' | 'ended';
  readonly run?: CheckRun;
  /** The questions of the run, in their order. */
  readonly drawn: readonly BankItem[];
  readonly best?: CheckProgress['best'];
  readonly isPassed: boolean;
  /** The author has since changed a question of the attempt that was begun, so it can't be gone on with. */
  readonly isOutdated: boolean;
}

/** Which of the questions that are for the learner an attempt asks. `last`: those of the attempt before. */
export type DrawQuestions = (
  own: readonly BankItem[],
  seed: string,
  last: ReadonlySet<ItemId>,
) => readonly DrawnItem[];

export interface CheckSession {
  readonly $view: ReadableAtom<CheckView>;
  begin(): void;
  answer(item: ItemId, response: Response): void;
  /** Graders come in with the types that were drawn, so that a page loads only those. */
  end(grade: Grade): void;
}

/** The life of a check in one page. What was drawn, answered and ended is in the record, and nowhere else. */
export function createCheckSession(
  { id, rule, bank }: Pick<Check, 'id' | 'rule' | 'bank'>,
  makeSeed: () => string,
  /** Whom an attempt asks about: the final check draws on the chosen path’s part of the bank. */
  findOwn: () => Audiences = () => undefined,
  draw: DrawQuestions = (own, seed, last) =>
    drawItems(own.map(outlineBankItem), rule, seed, last).map(({ id: item, revision }) => ({
      item,
      revision,
    })),
): CheckSession {
  const $view = computed($progress, (progress): CheckView => {
    const known = progress === 'loading' ? undefined : progress.checks.get(id);
    const { last, best, isPassed = false } = known ?? {};
    const drawn = last ? findDrawn(last, bank) : [];
    const run = last && keepFitting(last, drawn);
    const isOutdated = run !== undefined && drawn.length < run.drawn.length;
    const shown = { isPassed, ...(best ? { best } : {}) };
    if (!run || isOutdated)
      return { phase: 'ready', drawn: [], isOutdated: isOutdated && !run.end, ...shown };
    return { phase: run.end ? 'ended' : 'answering', run, drawn, isOutdated, ...shown };
  });
  return {
    $view,
    begin: () => {
      const seed = makeSeed();
      const last = new Set($view.get().run?.drawn.map(({ item }) => item));
      const audiences = findOwn();
      const own = bank.filter(({ audience }) => isOnPath(audience, audiences));
      const items = draw(own, seed, last);
      // An attempt without a question could be passed by nobody, and is none.
      if (items.length === 0) return;
      record({ kind: 'check-begun', check: id, drawn: items, seed });
    },
    answer: (item, response) => {
      const { run, phase } = $view.get();
      if (!run || phase !== 'answering' || isSame(run.responses.get(item), response)) return;
      record({ kind: 'check-answered', run: run.run, item, response });
    },
    end: (grade) => {
      const { run, phase, drawn } = $view.get();
      if (!run || phase !== 'answering') return;
      const isRight = (item: ItemId) => outcomeIn(run, drawn, item, grade)?.verdict === 'correct';
      const { right, of, isPassed } = judgeCheck(
        drawn.map(({ item }) => item),
        isRight,
        rule,
      );
      record({ kind: 'check-ended', run: run.run, check: id, right, of, isPassed, rule: rule.version });
    },
  };
}

/** How a question of a run was answered. Nothing if it wasn't, or not in full. */
export function outcomeIn(
  run: CheckRun,
  drawn: readonly BankItem[],
  id: ItemId,
  grade: Grade,
): Outcome | undefined {
  const item = drawn.find((one) => one.item.id === id)?.item;
  const response = run.responses.get(id);
  const graded = item && response ? grade(item, response) : undefined;
  return graded && 'outcome' in graded ? graded.outcome : undefined;
}

/** The run with the answers that can have been given to its questions: any other counts as not given. */
function keepFitting(run: CheckRun, drawn: readonly BankItem[]): CheckRun {
  const items = new Map(drawn.map(({ item }) => [item.id, item]));
  const responses = [...run.responses].filter(([id, response]) => {
    const item = items.get(id);
    return item !== undefined && fitsItem(item, response);
  });
  return { ...run, responses: new Map(responses) };
}

function findDrawn({ drawn }: CheckRun, bank: readonly BankItem[]): readonly BankItem[] {
  return drawn.flatMap(
    ({ item: id, revision }) => bank.find(({ item }) => item.id === id && item.revision === revision) ?? [],
  );
}

function isSame(a: Response | undefined, b: Response): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
