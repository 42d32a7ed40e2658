import type { CourseOutline } from '../domain/course-outline.ts';
import type { Day } from '../domain/refresher/refresher-history.ts';
import type { Refreshers } from '../domain/refresher/refreshers.ts';
import { type Due, scheduleRefreshers } from '../domain/refresher/schedule-refreshers.ts';
import { listDues } from './list-dues.ts';

/** The days to come back on after today: counted from today where the record doesn’t say from when. */
export function listComing(rule: Refreshers, outline: CourseOutline, today: Day): readonly Due[] {
  const known = listDues(rule, outline);
  const fromToday = { completedOn: today, passedOn: today, refreshedOn: [] };
  const dues = known.length > 0 ? known : scheduleRefreshers(rule, fromToday);
  return dues.filter(({ on, isDone }) => on > today && !isDone);
}
