import type { CourseOutline } from '../domain/course-outline.ts';
import { findMilestones } from '../domain/milestones.ts';
import { record } from './progress-store.ts';
import { watchCompletion } from './watch-completion.ts';

/** Keeps each completion as soon as it is reached, so that no later edit of the course takes it away. */
export function keepMilestones(outline: CourseOutline): () => void {
  return watchCompletion(outline, (reached, progress) =>
    record(...findMilestones(outline, reached, progress)),
  );
}
