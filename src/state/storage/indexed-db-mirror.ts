import { writeEntry } from './entry.ts';
import { databaseName, hasDatabase } from './has-database.ts';
import { saltOf } from './leaf.ts';
import type { Mirror } from './mirror.ts';
import { HEAD, type MirrorKey, readHead, readMirrored, writeHead } from './read-mirrored.ts';
import type { Scope } from './record-keys.ts';

const SHAPE = 1;
const STORE = 'record';

/** Mirrors the record in the browser’s IndexedDB. `getFactory` may throw: where it is blocked, merely naming it does. */
export function createIndexedDbMirror(getFactory: () => IDBFactory, scope: Scope): Mirror {
  const name = databaseName(scope.course);
  let database: IDBDatabase | undefined;
  let opening: Promise<IDBDatabase> | undefined;

  function letGo(of: IDBDatabase | undefined): void {
    of?.close();
    if (of !== database) return;
    database = undefined;
    opening = undefined;
  }

  function open(): Promise<IDBDatabase> {
    opening ??= openDatabase(getFactory(), name).then(
      (opened) => {
        database = opened;
        // A later edition wants to change its shape, or the browser took it away.
        opened.onversionchange = () => letGo(opened);
        opened.onclose = () => letGo(opened);
        return opened;
      },
      (error: unknown) => {
        opening = undefined;
        throw error;
      },
    );
    return opening;
  }

  /** At once where there is a connection: the page may be gone before the next step of its program. */
  async function change(steps: (store: IDBObjectStore) => void): Promise<void> {
    const opened = database ?? (await open());
    // “Strict”: complete means on the disk, not only in the hands of the operating system.
    const transaction = opened.transaction(STORE, 'readwrite', { durability: 'strict' });
    steps(transaction.objectStore(STORE));
    await completed(transaction);
  }

  return {
    close: () => letGo(database),
    read: async () => {
      if (!(await hasDatabase(getFactory, name))) return undefined;
      const store = (await open()).transaction(STORE).objectStore(STORE);
      const [keys, values] = await Promise.all([result(store.getAllKeys()), result(store.getAll())]);
      return readMirrored(
        keys.map((key, place) => [key, values[place] as unknown] as const),
        scope,
      );
    },
    write: (epoch, entries) =>
      change((store) => {
        const salt = saltOf(scope, epoch);
        for (const entry of entries) {
          const key: MirrorKey = [epoch, scope.line, entry.id];
          store.put(writeEntry(entry, salt), key);
        }
        // Nothing more is to come: the browser need not ask the page first.
        store.transaction.commit?.();
      }),
    clear: (epoch) =>
      change((store) => {
        store.delete(IDBKeyRange.bound([], [epoch], false, true));
        const head = store.get(HEAD);
        head.onsuccess = () => {
          if ((readHead(head.result, scope)?.epoch ?? 0) < epoch) store.put(writeHead(scope, epoch), HEAD);
        };
      }),
  };
}

function openDatabase(factory: IDBFactory, name: string): Promise<IDBDatabase> {
  const request = factory.open(name, SHAPE);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE);
  return result(request);
}

// A library of such promises (idb, 1.2 kB) would replace what follows.

function result<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function completed(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
}
