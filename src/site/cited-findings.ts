import type { Course } from '../domain/course.ts';
import type { Finding } from '../domain/evidence.ts';

/** `"an-id another-id"` as written in a tag → the findings. */
export function citedFindings(course: Course, ids: string): readonly Finding[] {
  const wanted = ids.split(/\s+/);
  return course.findings.filter(({ id }) => wanted.includes(id));
}
