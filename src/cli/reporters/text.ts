import { join } from 'node:path';
import type { Compiled } from '../../compile/compile-course.ts';
import { problemText } from '../../compile/problem-text.ts';
import { checksOfCourse } from '../../domain/checks-of-course.ts';
import { count } from './count.ts';

/** All problems by place, then one line that counts. */
export function reportAsText({ course, problems }: Compiled, contentFolder: string): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const lessons = course?.modules.flatMap((module) => module.lessons) ?? [];
  const items = lessons.flatMap((lesson) => lesson.items);
  const conversations = items.filter(({ type }) => type === 'scenario').length;
  const banks = course ? checksOfCourse(course).flatMap(({ bank }) => bank) : [];
  const inBanks = new Set(banks.map(({ item }) => item.id)).size;
  const size = [
    count(lessons.length, 'lesson'),
    count(items.length - conversations, 'question'),
    ...(conversations > 0 ? [count(conversations, 'conversation')] : []),
    ...(inBanks > 0 ? [`${count(inBanks, 'question')} in checks`] : []),
  ].join(', ');
  const counts = `${count(errors, 'error')}, ${count(problems.length - errors, 'warning')}`;
  const placed = problems.map((found) => problemText({ ...found, file: join(contentFolder, found.file) }));
  return [...placed, `${contentFolder}: ${size}; ${counts}.`].join('\n\n');
}
