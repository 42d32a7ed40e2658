/** Caches in memory, in the order in which they were made, as browsers list them. */
export function createFakeCaches(): CacheStorage {
  const stores = new Map<string, Map<string, Response>>();
  const open = (name: string): Cache => {
    const store = stores.get(name) ?? new Map<string, Response>();
    stores.set(name, store);
    const urlOf = (request: RequestInfo | URL) => (request instanceof Request ? request.url : `${request}`);
    return {
      keys: async () => [...store.keys()].map((url) => new Request(url)),
      match: async (request: RequestInfo | URL) => store.get(urlOf(request))?.clone(),
      put: async (request: RequestInfo | URL, response: Response) => {
        store.set(urlOf(request), response);
      },
    } as unknown as Cache;
  };
  return {
    open: async (name: string) => open(name),
    keys: async () => [...stores.keys()],
    delete: async (name: string) => stores.delete(name),
    match: async (request: RequestInfo | URL, { cacheName = '' }: MultiCacheQueryOptions = {}) =>
      stores.has(cacheName) ? open(cacheName).match(request) : undefined,
  } as CacheStorage;
}
