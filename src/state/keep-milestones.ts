import { recordCompletion } from '../domain/completion-record.ts';
import type { CourseOutline } from '../domain/course-outline.ts';
import { findMilestones } from '../domain/milestones.ts';
import { $progress, record } from './progress-store.ts';

/** Keeps each completion as soon as it is reached, so that no later edit of the course takes it away. */
export function keepMilestones(outline: CourseOutline): () => void {
  return $progress.subscribe((progress) => {
    if (progress === 'loading') return;
    record(...findMilestones(outline, recordCompletion(outline, progress), progress));
  });
}
