import type { CourseOutline } from '../course-outline.ts';
import type { LessonId } from '../ids.ts';
import type { Progress } from '../progress.ts';

/** The lessons of the essentials, for whoever has completed them and not the course: nothing else is refreshed. */
export function essentialsAlone(
  { id, essentials }: Pick<CourseOutline, 'id' | 'essentials'>,
  { completed }: Pick<Progress, 'completed'>,
): readonly LessonId[] | undefined {
  if (!essentials || completed.course.has(id)) return undefined;
  const { lessons, check } = essentials;
  const isComplete = lessons.every((lesson) => completed.lesson.has(lesson));
  return isComplete && (check === undefined || completed.check.has(check)) ? lessons : undefined;
}
