import type { z } from 'zod';
import { type Parsed, parseYaml } from '../parse-yaml.ts';
import { startOf } from '../problem.ts';
import { problem } from '../problem-catalogue.ts';
import type { LessonMeta } from '../schema/lesson-schema.ts';

/** The lines between the fences, through their schema, or where they should be. */
export function readFrontMatter<T>(
  file: string,
  source: string,
  frontMatter: string | undefined,
  schema: z.ZodType<T>,
): Parsed<T> {
  if (frontMatter !== undefined) return parseYaml(file, frontMatter, schema, 2);
  // Where there is a fence, it is not in the first line, or it has no second one.
  const before = /^([\s\S]*?)^---[ \t]*\r?\n(?=\w+:)/m.exec(source)?.[1];
  const place = { file, line: (before ?? '').split('\n').length, column: 1 };
  const fence = before === undefined ? 'none' : before === '' ? 'open' : 'late';
  return { problems: [problem('front-matter-missing', place, { fence })], placeOf: () => startOf(file) };
}

/** Stands in for front matter with a fault. The id is the one that the file's name promises. */
export function standInFor(file: string): LessonMeta {
  const id = file.replace(/^.*\/|\.mdx$/g, '');
  const basis: LessonMeta['basis'] = [];
  const rest = { objective: '', basis, lastReviewed: '' };
  return { id, title: '', minutes: 1, audience: 'everyone', ...rest };
}
