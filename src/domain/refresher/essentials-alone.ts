import type { CourseOutline } from '../course-outline.ts';
import type { LessonId } from '../ids.ts';
import type { Progress } from '../progress.ts';

/** The lessons of the essentials, for whoever has completed them and not the course: nothing else is refreshed. */
export function essentialsAlone(
  { id, essentials = [] }: Pick<CourseOutline, 'id' | 'essentials'>,
  { completed }: Pick<Progress, 'completed'>,
): readonly LessonId[] | undefined {
  const isComplete = essentials.length > 0 && essentials.every((lesson) => completed.lesson.has(lesson));
  return isComplete && !completed.course.has(id) ? essentials : undefined;
}
