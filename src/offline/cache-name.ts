import type { KeptList } from './kept-list.ts';

/** What the name of every cache begins with that belongs to the course at this address: other courses may live beside it. */
export function cachesOf(scope: string): string {
  // An address holds no spaces.
  return `alongside ${new URL(scope).pathname} `;
}

/** One cache for each state of the files. */
export function cacheName(scope: string, { course, line, edition, build }: Omit<KeptList, 'files'>): string {
  return `${cachesOf(scope)}${course} ${line} ${edition} ${build}`;
}

/** All caches of the course, the oldest first: browsers list them as they were made. */
export async function listCaches(stores: CacheStorage, scope: string): Promise<readonly string[]> {
  return (await stores.keys()).filter((name) => name.startsWith(cachesOf(scope)));
}
