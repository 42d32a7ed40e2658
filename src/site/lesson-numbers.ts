import type { Course } from '../domain/course.ts';
import type { LessonId } from '../domain/ids.ts';

/** “2.1” for the first lesson of the second module. */
export function lessonNumbers({ modules }: Course): ReadonlyMap<LessonId, string> {
  return new Map(
    modules.flatMap(({ lessons }, module) =>
      lessons.map(({ id }, index) => [id, `${module + 1}.${index + 1}`] as const),
    ),
  );
}
