import { type CompletionRecord, recordCompletion } from '../domain/completion-record.ts';
import type { CourseOutline } from '../domain/course-outline.ts';
import { withReadLesson } from '../domain/fold-places.ts';
import { findAudiences } from '../domain/path.ts';
import type { Progress } from '../domain/progress.ts';
import { readLastLesson } from './last-lesson.ts';
import { $preferences } from './preferences.ts';
import { $progress } from './progress-store.ts';

/** Calls back with what is complete on the chosen path: now, and whenever the record or the path changes. */
export function watchCompletion(
  outline: CourseOutline,
  onChange: (record: CompletionRecord, progress: Progress) => void,
): () => void {
  const tell = () => {
    const progress = $progress.get();
    if (progress === 'loading') return;
    const { path, lastLesson } = $preferences.get();
    const places = withReadLesson(progress.places, readLastLesson(lastLesson));
    const audiences = findAudiences(outline.paths, path);
    onChange(recordCompletion(outline, { ...progress, places }, audiences), progress);
  };
  const stops = [$progress.listen(tell), $preferences.listen(tell)];
  tell();
  return () => {
    for (const stop of stops) stop();
  };
}
