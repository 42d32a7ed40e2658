import type { ProgressStorage } from '../ports.ts';
import { createRecordKeeper } from './keep-record.ts';
import { prefixOf, type Scope } from './record-keys.ts';
import { hasSetAside } from './set-aside.ts';
import { watchStorage } from './watch-storage.ts';

/**
 * Keeps the record in the browser's localStorage.
 * `getStorage` may throw: where storage is blocked, merely naming it does.
 */
export function createLocalStorage(getStorage: () => Storage, scope: Scope): ProgressStorage {
  const keep = createRecordKeeper(scope, getStorage);
  // Wanted once in a while, on one page: no other has to carry it.
  const loadWhole = () => import('./whole-device.ts');
  return {
    load: () => keep([]),
    save: keep,
    watch: (onDue) => {
      // After everything was cleared elsewhere, what this page knows is saved again.
      const stop = watchStorage((key) => key.startsWith(prefixOf(scope.course)), onDue);
      addEventListener('pagehide', onDue);
      document.addEventListener('visibilitychange', onDue);
      return () => {
        stop();
        removeEventListener('pagehide', onDue);
        document.removeEventListener('visibilitychange', onDue);
      };
    },
    clear: () =>
      loadWhole().then(
        ({ clearDevice }) => clearDevice(getStorage, scope.course),
        () => false,
      ),
    listSetAside: async () => {
      if (!hasSetAside(getStorage, scope.course)) return [];
      return loadWhole().then(
        ({ listSetAside }) => listSetAside(getStorage, scope.course),
        () => [],
      );
    },
  };
}
