import type { Progress } from '../progress.ts';
import { type CarriedCheck, type CarriedRecord, MOST_IN_A_CHECK } from './carried-record.ts';
import type { CodeBook, NumberedItem } from './code-book.ts';

/** What of a learner’s progress a code carries. */
export function carryRecord(progress: Progress, book: CodeBook): CarriedRecord {
  const { completed, opened } = progress;
  return {
    editions: book.editions.length,
    revised: book.revised.length,
    isCourseComplete: completed.course.has(book.course),
    modules: trim(book.modules.map((id) => Number(completed.module.has(id)))),
    lessons: trim(book.lessons.map((id) => (completed.lesson.has(id) ? 2 : Number(opened.has(id))))),
    items: trim(book.items.map((item) => stateOf(item, progress))),
    checks: trim(
      book.checks.map((id) => carryCheck(id, progress)),
      ({ state }) => state,
    ),
  };
}

/** An attempt at an earlier revision says nothing of the question as it now stands. */
function stateOf([id, revision]: NumberedItem, { items }: Progress): number {
  const known = [...(items.get(id) ?? [])].filter(([answered]) => answered >= revision);
  if (known.length === 0) return 0;
  if (known.some(([, { isCorrect }]) => isCorrect)) return 5;
  const best = Math.max(...known.map(([, item]) => item.best));
  return best <= 0 ? 1 : 2 + Math.min(2, Math.floor(best * 3));
}

function carryCheck(id: string, { checks, completed }: Progress): CarriedCheck {
  const { best, isPassed } = checks.get(id) ?? {};
  const isDone = isPassed === true || completed.check.has(id);
  const isSaid = best && best.of <= MOST_IN_A_CHECK && best.right <= best.of;
  return isSaid ? { state: isDone ? 2 : 1, ...best } : { state: isDone ? 3 : 0, right: 0, of: 0 };
}

/** Longer lists than that are of no course; the layout has no number for their length. */
const LONGEST = 4095;

function trim<T>(list: readonly T[], amount: (entry: T) => unknown = (entry) => entry): readonly T[] {
  const last = list.slice(0, LONGEST).findLastIndex((entry) => amount(entry) !== 0);
  return list.slice(0, last + 1);
}
