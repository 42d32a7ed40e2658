import type { CompletionRecord } from './completion-record.ts';
import type { CourseOutline } from './course-outline.ts';
import type { Progress } from './progress.ts';
import type { CoursePart, PartCompleted } from './progress-event.ts';

/** What has become complete and is not yet kept as such. Recording these makes completion stay. */
export function findMilestones(
  outline: CourseOutline,
  record: CompletionRecord,
  progress: Progress,
): readonly PartCompleted[] {
  const completedIds = (parts: ReadonlyMap<string, { completion: string }>) =>
    [...parts].filter(([, part]) => part.completion === 'completed').map(([id]) => id);
  const passed = [...record.checks].filter(([, completion]) => completion === 'completed');
  const found: [CoursePart, string][] = [
    ...completedIds(record.lessons).map((id): [CoursePart, string] => ['lesson', id]),
    ...completedIds(record.modules).map((id): [CoursePart, string] => ['module', id]),
    ...passed.map(([id]): [CoursePart, string] => ['check', id]),
    ...(record.course === 'completed' ? [['course', outline.id] as [CoursePart, string]] : []),
  ];
  return found
    .filter(([part, of]) => !progress.completed[part].has(of))
    .map(([part, of]) => ({ kind: 'completed', part, of }));
}
