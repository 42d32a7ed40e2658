import { type Ask, bringFile } from './bring-file.ts';
import { cacheName, listCaches } from './cache-name.ts';
import { hashBytes } from './hash-bytes.ts';
import type { KeptList } from './kept-list.ts';

/** So many files are under way at once: few enough to leave the line to whoever is reading. */
const AT_ONCE = 4;
/** Browsers give up everything of a site that outgrows its room, the learner's record as well: stay far from it. */
const ROOM = 2;

/** What the worker stands on. */
export interface Ground {
  readonly scope: string;
  readonly stores: CacheStorage;
  readonly ask: Ask;
  /** Bytes that the browser has left for this site. */
  readonly room: () => Promise<number>;
}

/**
 * Keeps all files of the list, or fails. What earlier builds kept is used again, whatever it was called; what came before
 * a line broke stays, so that the next time goes on from there.
 */
export async function keepFiles(list: KeptList, { scope, stores, ask, room }: Ground): Promise<void> {
  if ((await room()) < list.bytes * ROOM) throw new Error('There is no room for a copy of the course.');
  const name = cacheName(scope, list);
  const cache = await stores.open(name);
  const kept = new Set((await cache.keys()).map(({ url }) => url));
  const missing = Object.entries(list.files).filter(([file]) => !kept.has(scope + file));
  const known = await readKnown(
    stores,
    (await listCaches(stores, scope)).filter((other) => other !== name),
  );
  const keepNext = async (): Promise<void> => {
    for (let next = missing.shift(); next; next = missing.shift()) {
      const [file, hash] = next;
      const address = scope + file;
      await cache.put(address, (await known.get(hash)?.()) ?? (await bringFile(ask, address, hash)));
    }
  };
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, keepNext));
  } catch (error) {
    missing.length = 0;
    // What can't be completed only takes up room.
    if (error instanceof DOMException && error.name === 'QuotaExceededError') await stores.delete(name);
    throw error;
  }
}

type Known = ReadonlyMap<string, () => Promise<Response | undefined>>;

/** What is on the device already, by its hash. */
async function readKnown(stores: CacheStorage, names: readonly string[]): Promise<Known> {
  const known = new Map<string, () => Promise<Response | undefined>>();
  for (const name of names) {
    const cache = await stores.open(name);
    for (const request of await cache.keys()) {
      const response = await cache.match(request);
      if (response) known.set(await hashBytes(await response.arrayBuffer()), () => cache.match(request));
    }
  }
  return known;
}
