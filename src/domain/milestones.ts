import type { Completion, CompletionRecord } from './completion-record.ts';
import type { CourseOutline } from './course-outline.ts';
import type { Progress } from './progress.ts';
import type { CoursePart, PartCompleted } from './progress-event.ts';

/** What has become complete and is not yet kept as such. Recording these makes completion stay. */
export function findMilestones(
  outline: CourseOutline,
  record: CompletionRecord,
  progress: Progress,
): readonly PartCompleted[] {
  const parts = (part: CoursePart, records: ReadonlyMap<string, { completion: Completion }>) =>
    [...records].map(([of, { completion }]) => ({ part, of, completion }));
  return [
    ...parts('lesson', record.lessons),
    ...parts('module', record.modules),
    ...[...record.checks].map(([of, completion]) => ({ part: 'check', of, completion }) as const),
    { part: 'course', of: outline.id, completion: record.course } as const,
  ]
    .filter(({ part, of, completion }) => completion === 'completed' && !progress.completed[part].has(of))
    .map(({ part, of }) => ({ kind: 'completed', part, of }));
}
