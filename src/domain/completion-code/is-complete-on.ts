import { recordCompletion } from '../completion-record.ts';
import type { CourseOutline } from '../course-outline.ts';
import type { Audiences } from '../path.ts';
import type { Progress } from '../progress.ts';

/**
 * Whether the course as it is now is complete on a path. What was complete once stays complete, on another path or in a
 * later edition; that doesn’t count here.
 */
export function isCompleteOn(outline: CourseOutline, progress: Progress, audiences: Audiences): boolean {
  const completed = { ...progress.completed, course: new Set<string>(), module: new Set<string>() };
  return recordCompletion(outline, { ...progress, completed }, audiences).course === 'completed';
}
