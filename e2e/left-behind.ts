import type { Page } from '@playwright/test';

/** All that a page can leave behind in a browser. */
export async function leftBehind(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const read = async ({ name = '' }: IDBDatabaseInfo) => {
      const database = await done(indexedDB.open(name));
      const stores = [...database.objectStoreNames];
      const kept = stores.map((store) => done(database.transaction(store).objectStore(store).getAll()));
      database.close();
      return [name, await Promise.all(kept)];
    };
    return JSON.stringify([
      { ...localStorage },
      { ...sessionStorage },
      await Promise.all((await indexedDB.databases()).map(read)),
      await caches.keys(),
      document.cookie,
      history.state,
      location.href,
      name,
    ]);
  });
}
