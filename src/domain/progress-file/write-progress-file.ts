import { listReachable } from '../counted-events.ts';
import type { Course } from '../course.ts';
import type { ProgressEvent } from '../progress-event.ts';
import { FILE_FORMAT, FILE_VERSION } from './progress-file-schema.ts';

/** All of a learner’s record as a file that a person can read too: one event a line. */
export function writeProgressFile(
  { id, edition }: Pick<Course, 'id' | 'edition'>,
  events: readonly ProgressEvent[],
): string {
  const head = JSON.stringify({ format: FILE_FORMAT, version: FILE_VERSION, course: id, edition });
  const lines = listReachable(events)
    .map((event) => JSON.stringify(event))
    .join(',\n');
  return `${head.slice(0, -1)},"events":[\n${lines}\n]}\n`;
}
