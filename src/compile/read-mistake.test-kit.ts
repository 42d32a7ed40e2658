import type { ContentFiles } from './content-files.ts';
import { readContent } from './read-content.ts';

/**
 * A broken course: the files of `mistake` laid over those of `course`.
 * An empty `name.absent` takes the file `name` away; `expected.txt` is what the author reads.
 */
export function readMistake(course: string, mistake: string): ContentFiles {
  const base = readContent(course);
  const over = readContent(mistake);
  const absent = new Set([...over.others].filter((name) => name.endsWith('.absent')));
  const isKept = (name: string) => !absent.has(name) && !absent.has(`${name}.absent`) && name !== 'expected.txt';
  return {
    texts: new Map([...base.texts, ...over.texts].filter(([name]) => isKept(name))),
    others: new Set([...base.others, ...over.others].filter(isKept)),
  };
}
