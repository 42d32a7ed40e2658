import type { ProgressStorage } from '../ports.ts';
import { createRecordKeeper } from './keep-record.ts';
import { prefixOf, type Scope } from './record-keys.ts';

/**
 * Keeps the record in the browser's localStorage.
 * `getStorage` may throw: where storage is blocked, merely naming it does.
 */
export function createLocalStorage(getStorage: () => Storage, scope: Scope): ProgressStorage {
  const keep = createRecordKeeper(scope, getStorage);
  return {
    load: () => keep([]),
    save: keep,
    watch: (onDue) => {
      // A null key means that everything was cleared, and not by us: what this page knows is then saved again.
      const onStorage = ({ key }: StorageEvent) => {
        if (key === null || key.startsWith(prefixOf(scope.course))) onDue();
      };
      // A page that comes back from the back/forward cache has heard nothing in the meantime.
      const onShow = ({ persisted }: PageTransitionEvent) => {
        if (persisted) onDue();
      };
      addEventListener('storage', onStorage);
      addEventListener('pageshow', onShow);
      addEventListener('pagehide', onDue);
      document.addEventListener('visibilitychange', onDue);
      return () => {
        removeEventListener('storage', onStorage);
        removeEventListener('pageshow', onShow);
        removeEventListener('pagehide', onDue);
        document.removeEventListener('visibilitychange', onDue);
      };
    },
    // Wanted once in a while, on one page: no other has to carry it.
    clear: () =>
      import('./whole-device.ts').then(
        ({ clearDevice }) => clearDevice(getStorage, scope.course),
        () => false,
      ),
    listSetAside: () =>
      import('./whole-device.ts').then(
        ({ listSetAside }) => listSetAside(getStorage, scope.course),
        () => [],
      ),
  };
}
