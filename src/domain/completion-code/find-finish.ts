import { recordCompletion } from '../completion-record.ts';
import type { CourseOutline } from '../course-outline.ts';
import type { Progress } from '../progress.ts';
import type { PartCompleted, ProgressEvent } from '../progress-event.ts';
import { dateCompletion } from './date-completion.ts';
import { DAYS, type Finish, type FinishedPart } from './finish.ts';
import { isCompleteOn } from './is-complete-on.ts';

export interface Learner {
  readonly outline: CourseOutline;
  readonly progress: Progress;
  /** Under the names that the course has now. */
  readonly events: readonly ProgressEvent[];
  readonly editions: readonly string[];
}

/** The calendar of the device: where midnight is, and which day it is now. */
export interface Calendar {
  dayOf(at: number): number;
  readonly today: number;
}

/** What can be said of the course, or of its essentials, once it was completed. Nothing before. */
export function findFinish(what: FinishedPart, learner: Learner, calendar: Calendar): Finish | undefined {
  const { outline, progress, events, editions } = learner;
  const wanted = wantedFor(what, learner);
  if (wanted.length === 0) return undefined;
  const { at, mark } = dateCompletion(events, wanted);
  const day = at === undefined ? calendar.today : calendar.dayOf(at);
  // A clock that was set ahead can’t be believed; by today it was complete.
  const isEarlierDay = at === undefined || day > calendar.today;
  const paths = [undefined, ...outline.paths.map(({ audiences }) => audiences)];
  const isWhole = paths.some((audiences) => isCompleteOn(outline, progress, audiences));
  const check = what === 'course' ? outline.finalCheck : outline.essentials?.check;
  const result = check && progress.checks.get(check)?.best;
  return {
    what,
    edition: editions.indexOf(outline.edition) + 1 || editions.length,
    isEarlierEdition: what === 'course' && !isWhole,
    day: Math.min(Math.max(0, Math.min(day, calendar.today)), DAYS - 1),
    isEarlierDay,
    ...(result ? { result } : {}),
    mark,
  };
}

/** The parts whose completion it is; none where it isn’t complete. */
function wantedFor(
  what: FinishedPart,
  { outline, progress }: Learner,
): readonly Pick<PartCompleted, 'part' | 'of'>[] {
  if (what === 'course')
    return progress.completed.course.has(outline.id) ? [{ part: 'course', of: outline.id }] : [];
  const { essentials } = outline;
  if (!essentials || recordCompletion(outline, progress).essentials?.completion !== 'completed') return [];
  const { lessons, check } = essentials;
  return [
    ...lessons.map((of) => ({ part: 'lesson', of }) as const),
    ...(check ? [{ part: 'check', of: check } as const] : []),
  ];
}
