import type { ProgressStorage } from '../ports.ts';
import { createMirroredKeeper } from './keep-mirrored.ts';
import type { Mirror } from './mirror.ts';
import { prefixOf, type Scope } from './record-keys.ts';
import { hasSetAside } from './set-aside.ts';
import { watchStorage } from './watch-storage.ts';

/**
 * Keeps the record in the browser's localStorage, and in the mirror.
 * `getStorage` may throw: where storage is blocked, merely naming it does.
 */
export function createLocalStorage(getStorage: () => Storage, scope: Scope, mirror: Mirror): ProgressStorage {
  let onNews = () => {};
  const keeper = createMirroredKeeper(scope, getStorage, mirror, () => onNews());
  // Wanted once in a while, on one page: no other has to carry it.
  const loadWhole = () => import('./whole-device.ts');
  return {
    load: () => keeper.keep([]),
    save: keeper.keep,
    whenRead: keeper.whenRead,
    watch: (onDue) => {
      onNews = onDue;
      // After everything was cleared elsewhere, what this page knows is saved again.
      const stop = watchStorage((key) => key.startsWith(prefixOf(scope.course)), onDue);
      // A browser may not keep a page to come back to that holds a connection.
      const leave = () => {
        onDue();
        keeper.close();
      };
      addEventListener('pagehide', leave);
      document.addEventListener('visibilitychange', onDue);
      return () => {
        onNews = () => {};
        stop();
        removeEventListener('pagehide', leave);
        document.removeEventListener('visibilitychange', onDue);
      };
    },
    clear: async () => {
      try {
        const [{ clearDevice, findEpoch }, next] = await Promise.all([loadWhole(), keeper.nextEpoch()]);
        const epoch = Math.max(next, findEpoch(getStorage, scope.course) + 1);
        // Both at once: whichever is cut short, the other’s epoch is the higher one from then on.
        const mirrored = keeper.clear(epoch);
        const isGone = clearDevice(getStorage, scope.course, epoch);
        return (await mirrored) && isGone;
      } catch {
        return false;
      }
    },
    listSetAside: async () => {
      if (!hasSetAside(getStorage, scope.course)) return [];
      return loadWhole().then(
        ({ listSetAside }) => listSetAside(getStorage, scope.course),
        () => [],
      );
    },
  };
}
