import type { CourseOutline } from '../../domain/course-outline.ts';
import { noteLastLesson } from '../../state/last-lesson.ts';
import { $progress, record, whenRead } from '../../state/progress-store.ts';

/** A lesson that was opened has been started. Opening it again says only where the learner is. */
export async function noteLessonOpened(outline: CourseOutline): Promise<void> {
  // Where only the mirror has the record, it is known a moment after the page.
  await whenRead();
  const lesson = document.documentElement.dataset['lesson'];
  const progress = $progress.get();
  if (!lesson || progress === 'loading') return;
  const items =
    outline.modules.flatMap((module) => module.lessons).find(({ id }) => id === lesson)?.items ?? [];
  if (progress.opened.has(lesson)) noteLastLesson(lesson, items);
  else record({ kind: 'lesson-opened', lesson });
}
