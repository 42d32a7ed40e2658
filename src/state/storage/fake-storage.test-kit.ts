/** Only for tests: a browser's storage that can be looked into, stopped at any step, and told to fail. */
export interface FakeStorage extends Storage {
  readonly kept: Map<string, string>;
  /** Called before each thing that is asked of it; what it throws, the asker gets. */
  before: (asked: 'getItem' | 'setItem' | 'removeItem', key: string) => void;
}

export function createFakeStorage(entries: Iterable<readonly [string, string]> = []): FakeStorage {
  const kept = new Map(entries);
  const storage: FakeStorage = {
    kept,
    before: () => undefined,
    get length() {
      return kept.size;
    },
    key: (place) => [...kept.keys()][place] ?? null,
    getItem: (key) => {
      storage.before('getItem', key);
      return kept.get(key) ?? null;
    },
    setItem: (key, value) => {
      storage.before('setItem', key);
      kept.set(key, value);
    },
    removeItem: (key) => {
      storage.before('removeItem', key);
      kept.delete(key);
    },
    clear: () => kept.clear(),
  };
  return storage;
}

export const noRoom = () => new DOMException('no room', 'QuotaExceededError');
