import type { Compiled } from '../../compile/compile-course.ts';
import { problemText } from '../../compile/problem-text.ts';

/** All problems by place, then one line that counts. */
export function reportAsText({ course, problems }: Compiled, contentFolder: string): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const lessons = course?.modules.flatMap((module) => module.lessons) ?? [];
  const items = lessons.flatMap((lesson) => lesson.items);
  const size = `${lessons.length} lessons, ${items.length} questions`;
  const counts = `${errors} ${errors === 1 ? 'error' : 'errors'}, ${problems.length - errors} warnings`;
  const placed = problems.map((found) => problemText({ ...found, file: `${contentFolder}/${found.file}` }));
  return [...placed, `${contentFolder}: ${size}; ${counts}.`].join('\n\n');
}
