import { createHash } from 'node:crypto';
import { cpSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface Change {
  /** What is written in any file, and what is to stand there instead. */
  readonly words: Readonly<Record<string, string>>;
  /** Files that are called otherwise, as a program is when it changed. */
  readonly files?: Readonly<Record<string, string>>;
}

/** Another build of a course: a copy with some of it changed, and the worker’s list as the build would have written it. */
export function changeBuild(from: string, to: string, { words, files = {} }: Change): string {
  rmSync(to, { recursive: true, force: true });
  cpSync(from, to, { recursive: true });
  for (const [old, name] of Object.entries(files)) renameSync(join(to, old), join(to, name));
  const replace = (text: string) =>
    Object.entries(words).reduce((all, [old, word]) => all.replaceAll(old, word), text);
  for (const file of textFiles(to)) {
    const text = readFileSync(file, 'utf8');
    if (replace(text) !== text) writeFileSync(file, replace(text));
  }
  const worker = join(to, 'sw.js');
  const [first = '', ...program] = readFileSync(worker, 'utf8').split('\n');
  const list = JSON.parse(first.slice('const keptList='.length, -1));
  const names = Object.keys(list.files).map((name) => files[name] ?? name);
  list.files = Object.fromEntries(names.map((name) => [name, hashOf(join(to, name))]));
  list.build = createHash('sha256').update(JSON.stringify(list.files)).digest('hex').slice(0, 16);
  writeFileSync(worker, [`const keptList=${JSON.stringify(list)};`, ...program].join('\n'));
  return to;
}

function textFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:html|js|css|json|webmanifest)$/.test(file))
    .map((file) => join(folder, file));
}

function hashOf(path: string): string {
  const file = existsSync(join(path, 'index.html')) ? join(path, 'index.html') : path;
  return createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 16);
}
