import type { CourseOutline } from '../course-outline.ts';
import { compareEvents, type ProgressEvent } from '../progress-event.ts';
import { REFRESHER } from './refreshers.ts';

/** A calendar day, counted from 1 January 1970, wherever the learner is. */
export type Day = number;

/** What of a record says when to come back. */
export interface RefresherHistory {
  /** Absent: neither the course nor its essentials are complete, or a resume code told of it, which knows no days. */
  readonly completedOn?: Day;
  /** When the final check was last passed. Absent: what was completed is not the course. */
  readonly passedOn?: Day;
  readonly refreshedOn: readonly Day[];
}

/**
 * `dayOf` turns the time of an event into a day of the learner's. Clocks lie, and this is the one place where they are
 * asked: nothing counts by it, so the worst that a wrong one does is to offer five questions on another day.
 */
export function readHistory(
  events: readonly ProgressEvent[],
  { id, finalCheck, essentials }: Pick<CourseOutline, 'id' | 'finalCheck' | 'essentials'>,
  dayOf: (at: number) => Day,
): RefresherHistory {
  const known = events.filter(({ at }) => at > 0).toSorted(compareEvents);
  const completions = (part: string, of: string) =>
    known.flatMap((event) =>
      event.kind === 'completed' && event.part === part && event.of === of ? [dayOf(event.at)] : [],
    );
  const ends = known.filter((event) => event.kind === 'check-ended');
  const course = earliest(completions('course', id));
  const short = [
    ...(essentials?.lessons ?? []).map((lesson) => earliest(completions('lesson', lesson))),
    ...(essentials?.check ? [earliest(completions('check', essentials.check))] : []),
  ];
  const completedOn = course ?? latestOfAll(short);
  const passes = ends.filter(({ check, isPassed }) => check === finalCheck && isPassed);
  const refreshedOn = ends.filter(({ check }) => check === REFRESHER).map(({ at }) => dayOf(at));
  return {
    refreshedOn,
    ...(completedOn === undefined ? {} : { completedOn }),
    ...(course === undefined ? {} : { passedOn: Math.max(course, ...passes.map(({ at }) => dayOf(at))) }),
  };
}

/** Nothing where one of them is not known. */
function latestOfAll(days: readonly (Day | undefined)[]): Day | undefined {
  const known = days.filter((day) => day !== undefined);
  return days.length > 0 && known.length === days.length ? Math.max(...known) : undefined;
}

function earliest(days: readonly Day[]): Day | undefined {
  return days.length > 0 ? Math.min(...days) : undefined;
}
