import { join } from 'node:path';
import type { ContentFiles } from './content-files.ts';
import { readContent } from './read-content.ts';

/** Where the tiny course and the tiny broken ones lie. */
export const mistakesFolder = join(import.meta.dirname, 'mistakes');

export function tinyCourse(): ContentFiles {
  return readContent(join(mistakesFolder, '_course'));
}

/**
 * A broken course: the files of `mistakes/<name>` laid over those of the tiny one.
 * An empty `<file>.absent` takes that file away; `expected.txt` is what the author reads.
 */
export function mistakeFiles(name: string): ContentFiles {
  const base = tinyCourse();
  const over = readContent(join(mistakesFolder, name));
  const absent = new Set([...over.others].filter((file) => file.endsWith('.absent')));
  const isKept = (file: string) =>
    !absent.has(file) && !absent.has(`${file}.absent`) && file !== 'expected.txt';
  return {
    texts: new Map([...base.texts, ...over.texts].filter(([file]) => isKept(file))),
    others: new Set([...base.others, ...over.others].filter(isKept)),
    ...(base.shipped ? { shipped: base.shipped } : {}),
    drawings: new Map([...(base.drawings ?? []), ...(over.drawings ?? [])]),
  };
}

/** The tiny course with some files written anew: by the whole text, or by what becomes of the old one. */
export function tinyCourseWith(
  files: Readonly<Record<string, string | ((text: string) => string)>>,
): ContentFiles {
  const { texts, others } = tinyCourse();
  const changed = Object.entries(files).map(([file, change]): [string, string] => {
    const before = texts.get(file) ?? '';
    const after = typeof change === 'string' ? change : change(before);
    if (after === before) throw new Error(`${file} is as it was: what should have been changed is not there`);
    return [file, after];
  });
  return { texts: new Map([...texts, ...changed]), others };
}
