import { cacheName, listCaches } from './cache-name.ts';
import type { KeptList } from './kept-list.ts';

/** Stands beside the kept files, under an address that no file has. */
const TABS = '?tabs-before';

/** The pages that are open now, by the ids that the browser gives them. */
export type Tabs = readonly string[];

interface Place {
  readonly scope: string;
  readonly stores: CacheStorage;
}

/** When a new build takes over: pages that are open then may still want a file of the one before. */
export async function noteTabs(list: KeptList, { scope, stores }: Place, open: Tabs): Promise<void> {
  const cache = await stores.open(cacheName(scope, list));
  await cache.put(scope + TABS, Response.json(open));
}

/** Lets go of earlier builds as soon as none of those pages is open any more. A page that is opened anew has a new id. */
export async function dropEarlier(list: KeptList, { scope, stores }: Place, open: Tabs): Promise<void> {
  const own = cacheName(scope, list);
  const all = await listCaches(stores, scope);
  // Not a later one, which waits to take over.
  const earlier = all.slice(0, Math.max(0, all.indexOf(own)));
  if (earlier.length === 0) return;
  const noted = await stores.match(scope + TABS, { cacheName: own });
  const before: Tabs = noted ? await noted.json() : [];
  if (before.some((tab) => open.includes(tab))) return;
  await Promise.all(earlier.map((name) => stores.delete(name)));
}
