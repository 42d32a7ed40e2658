import type { Happening, ProgressEvent } from '../progress-event.ts';
import type { CarriedRecord } from './carried-record.ts';
import type { CodeBook } from './code-book.ts';

const BEST = [0, 0, 0.25, 0.5, 0.75, 1];

/**
 * What a code says, as events. Their identity is made of what they say: a code taken in twice changes nothing, and an
 * older one after a newer one takes nothing away. Their time is not known.
 */
export function carriedEvents(record: CarriedRecord, book: CodeBook): readonly ProgressEvent[] {
  const { course, modules, lessons, items, checks } = book;
  const happenings: Happening[] = [
    ...numbered(record.lessons, lessons, (lesson): Happening => ({ kind: 'lesson-opened', lesson })),
    ...numbered(record.items, items, ([item, revision], state): Happening => {
      const known = revisionThen(item, revision, record, book);
      return { kind: 'carried', item, revision: known, best: BEST[state] ?? 0 };
    }),
    ...numbered(
      record.lessons.map((state) => Number(state === 2)),
      lessons,
      (of): Happening => ({ kind: 'completed', part: 'lesson', of }),
    ),
    ...numbered(record.modules, modules, (of): Happening => ({ kind: 'completed', part: 'module', of })),
    ...checks.flatMap((check, place): readonly Happening[] => {
      const { state = 0, right = 0, of = 0 } = record.checks[place] ?? {};
      if (state === 0) return [];
      const isPassed = state > 1;
      const passed: Happening[] = isPassed ? [{ kind: 'completed', part: 'check', of: check }] : [];
      return state === 3 ? passed : [{ kind: 'check-carried', check, right, of, isPassed }, ...passed];
    }),
    ...(record.isCourseComplete ? [{ kind: 'completed', part: 'course', of: course } as const] : []),
  ];
  return happenings.map((happening) => ({ ...happening, id: identify(happening), seq: 1, at: 0 }));
}

function numbered<T>(
  states: readonly number[],
  list: readonly T[],
  say: (entry: T, state: number) => Happening,
): readonly Happening[] {
  return states.flatMap((state, place) => {
    const entry = list[place];
    return state === 0 || entry === undefined ? [] : [say(entry, state)];
  });
}

/** The revision that the question had when the code was made: what it was before the first change since. */
function revisionThen(item: string, now: number, { revised }: CarriedRecord, book: CodeBook): number {
  return book.revised.slice(revised).find(({ id }) => id === item)?.from ?? now;
}

function identify(happening: Happening): string {
  return `code ${Object.values(happening).join(' ')}`;
}
