import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashBytes } from '../offline/hash-bytes.ts';
import type { KeptList } from '../offline/kept-list.ts';
import { WORKER_FILE } from './worker-entry.ts';

/** For those who teach, who have a desk and a line: more than half as much again as everything that learners read. */
const forTrainers = /^trainers(?:\/|\.html$)/;
/** Browsers keep the worker themselves; and hosts say of the other’s own address, too, that nothing is there. */
const neverKept: readonly string[] = [WORKER_FILE, '404.html'];
/** What the search asks for by number: no page names it. */
const alwaysNamed = /^search-index\//;
const fileNames = /[\w.%-]+\.[a-z0-9]+/gi;

/**
 * What learners need where there is no line: all their pages, and whatever these name, what is named there in turn, and
 * so on. React’s client, which no page asks for, is not among it, nor are files that are meant for the host.
 */
export async function listKept(folder: string): Promise<Pick<KeptList, 'bytes' | 'files'>> {
  const all = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/'))
    .filter((file) => !forTrainers.test(file) && !neverKept.includes(file))
    .sort();
  const wanted = findNamed(all, (file) => readFileSync(join(folder, file)));
  const files: Record<string, string> = {};
  let bytes = 0;
  for (const file of wanted) {
    const content = readFileSync(join(folder, file));
    files[addressOf(file)] = await hashBytes(content);
    bytes += content.length;
  }
  return { bytes, files };
}

function findNamed(all: readonly string[], read: (file: string) => Buffer): readonly string[] {
  const found = new Set(all.filter((file) => file.endsWith('.html') || alwaysNamed.test(file)));
  const byName = Map.groupBy(
    all.filter((file) => !found.has(file)),
    (file) => file.slice(file.lastIndexOf('/') + 1),
  );
  // A set that grows while it is gone through is gone through to its end.
  for (const file of found) {
    if (!/\.(?:html|js|css|svg|json|webmanifest)$/.test(file)) continue;
    for (const [name] of read(file).toString('utf8').matchAll(fileNames))
      for (const named of byName.get(name) ?? []) found.add(named);
  }
  return all.filter((file) => found.has(file));
}

/** The home page is asked for by its folder. */
function addressOf(file: string): string {
  return encodeURI(file.replace(/(^|\/)index\.html$/, '$1'));
}
