import type { Check } from './check.ts';
import type { Course } from './course.ts';

/** Every check there is: the modules’, the final one, and that of the essentials. */
export function checksOfCourse({ modules, finalCheck, essentials }: Course): readonly Check[] {
  return [...modules.map(({ check }) => check), finalCheck, essentials?.check].flatMap(
    (check) => check ?? [],
  );
}
