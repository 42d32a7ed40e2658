import { cacheName, listCaches } from './cache-name.ts';
import type { KeptList } from './kept-list.ts';
import { findFile } from './name-request.ts';

const exactly = { ignoreVary: true } as const;

/** What is asked for, and how the page that the host cannot give is replaced. */
export interface Asking {
  readonly scope: string;
  readonly stores: CacheStorage;
  /** Asks the host. */
  readonly fetch: () => Promise<Response>;
  readonly isPage: boolean;
  readonly name: string;
}

/** The kept file; else, what an earlier build has kept of it, for a tab that still shows that; else, what the host says. */
export async function answerRequest(list: KeptList, asking: Asking): Promise<Response> {
  const kept = await findKept(list, asking).catch(() => undefined);
  if (kept) return kept;
  if (!asking.isPage) return asking.fetch();
  return asking.fetch().catch(async (error) => {
    const page = await findKept(list, { ...asking, name: 'offline.html' }).catch(() => undefined);
    if (!page) throw error;
    return new Response(page.body, { status: 503, headers: page.headers });
  });
}

async function findKept(
  list: KeptList,
  { scope, stores, name, isPage }: Asking,
): Promise<Response | undefined> {
  const file = findFile(list, name);
  // Not opened: that would make it anew for a learner who has just had everything forgotten.
  if (file !== undefined)
    return stores.match(scope + file, { ...exactly, cacheName: cacheName(scope, list) });
  // Pages of an earlier build are not opened any more.
  if (isPage) return;
  for (const earlier of await listCaches(stores, scope)) {
    const found = await stores.match(scope + name, { ...exactly, cacheName: earlier });
    if (found) return found;
  }
  return;
}
