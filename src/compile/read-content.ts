import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { ContentFiles } from './content-files.ts';
import { LOCK_FILE } from './lock/lock-file.ts';

/** Reads a content folder: the only place that touches the disk. A folder that isn't there reads as empty. */
export function readContent(folder: string): ContentFiles {
  const texts = new Map<string, string>();
  const others = new Set<string>();
  const drawings = new Map<string, string>();
  if (!existsSync(folder)) return { texts, others };
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  for (const entry of entries.filter((found) => found.isFile())) {
    const path = join(entry.parentPath, entry.name);
    const name = relative(folder, path).replaceAll('\\', '/');
    // What programs leave behind (.DS_Store, ._lesson.mdx) is nobody's lesson.
    if (/(?:^|\/)\./.test(name)) continue;
    // A byte-order mark, which Windows' Notepad writes, would hide the front matter.
    if (/\.(?:ya?ml|mdx)$/.test(name) || name === LOCK_FILE)
      texts.set(name, readFileSync(path, 'utf8').replace(/^\uFEFF/, ''));
    else others.add(name);
    if (/\.svg$/i.test(name)) drawings.set(name, readFileSync(path, 'utf8').replace(/^\uFEFF/, ''));
  }
  const shipped = texts.has('course.yaml') ? readShipped() : undefined;
  return {
    texts,
    others,
    ...(drawings.size > 0 ? { drawings } : {}),
    ...(shipped ? { shipped } : {}),
  };
}

/** Nothing where the program runs without its package, as in a built bundle. */
function readShipped(): ContentFiles['shipped'] {
  const file = join(import.meta.dirname, '../../package.json');
  if (!existsSync(file)) return undefined;
  const { alongside } = JSON.parse(readFileSync(file, 'utf8')) as {
    readonly alongside?: { readonly shippedCourse?: { readonly id: string; readonly title: string } };
  };
  return alongside?.shippedCourse;
}
