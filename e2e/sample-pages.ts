import { statSync } from 'node:fs';
import { listPages } from './list-pages.ts';
import { onlyInFull } from './only-in-full.ts';
import { readLessons, type WrittenLesson } from './read-lessons.ts';

/** Pages of these kinds differ in their words only. */
const kinds = ['/lessons/', '/checks/', '/conversations/', '/trainers/lessons/'] as const;
/** Many lessons on one page: `trainers/` looks at these in a tiny course, and at those of the course with FULL=1. */
const books: readonly string[] = ['/trainers/handbook.html', '/trainers/questions.html'];
const isFull = process.env['FULL'] !== undefined;

/** Every page but the books with FULL=1; otherwise one of each kind. */
export function samplePages(): readonly string[] {
  return isFull ? allPages() : onePageOfEachKind();
}

/** The heaviest page of each kind, and of lessons the first as well. */
export function onePageOfEachKind(): readonly string[] {
  const all = allPages();
  const single = all.filter((path) => !kinds.some((kind) => path.startsWith(kind)));
  const heaviest = kinds.flatMap((kind) =>
    all
      .filter((path) => path.startsWith(kind))
      .toSorted((a, b) => sizeOf(b) - sizeOf(a))
      .slice(0, 1),
  );
  return [...new Set([...single, ...heaviest, firstLesson()])];
}

/** What `npm test` opens in tests that go through one page of each kind: the pages that nobody can do without. */
export function detailsOf(path: string): typeof onlyInFull | object {
  const often = ['/', firstLesson()];
  return often.includes(path) ? {} : onlyInFull;
}

function firstLesson(): string {
  return `/lessons/${readLessons()[0]?.id}.html`;
}

/** Every lesson with FULL=1; otherwise a few with all types of question among them. */
export function sampleLessons(): readonly WrittenLesson[] {
  const all = readLessons();
  if (isFull) return all;
  const paths = new Set(samplePages());
  const known = all.filter(({ id }) => paths.has(`/lessons/${id}.html`));
  return [...known, ...all.filter(({ id }) => id === 'recovery-is-not-the-same-as-symptoms')];
}

function allPages(): readonly string[] {
  return listPages().filter((path) => !books.includes(path));
}

function sizeOf(path: string): number {
  return statSync(`dist${path}`).size;
}
