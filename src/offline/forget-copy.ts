import { listCaches } from './cache-name.ts';

/** Lets go of everything that is kept of the course, of any build. Resolves to whether nothing is left. */
export async function forgetCopy({
  scope,
  stores,
}: {
  readonly scope: string;
  readonly stores: CacheStorage;
}): Promise<boolean> {
  for (const name of await listCaches(stores, scope)) await stores.delete(name);
  return (await listCaches(stores, scope)).length === 0;
}
