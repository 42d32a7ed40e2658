import type { CourseOutline } from '../domain/course-outline.ts';
import { readHistory } from '../domain/refresher/refresher-history.ts';
import type { Refreshers } from '../domain/refresher/refreshers.ts';
import { type Due, scheduleRefreshers } from '../domain/refresher/schedule-refreshers.ts';
import { localDay } from './local-day.ts';
import { listCountedEvents } from './progress-store.ts';

/** When this learner is to come back, by their record. Nothing: it doesn’t say since when anything is complete. */
export function listDues(rule: Refreshers, outline: CourseOutline): readonly Due[] {
  return scheduleRefreshers(rule, readHistory(listCountedEvents(), outline, localDay));
}
