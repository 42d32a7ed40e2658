import { writeEntry } from './entry.ts';
import { saltOf } from './leaf.ts';
import type { Mirror } from './mirror.ts';
import { HEAD, type MirrorKey, readHead, readMirrored, writeHead } from './read-mirrored.ts';
import type { Scope } from './record-keys.ts';

/** Only for tests: what a browser's IndexedDB holds, which several pages share. */
export interface FakeDatabase {
  readonly records: Map<string, string>;
  /** Called before anything is done that a page has asked for; what it throws, the page gets. */
  before: (asked: 'read' | 'write' | 'clear') => void;
}

export function createFakeDatabase(): FakeDatabase {
  return { records: new Map(), before: () => undefined };
}

/** One page's mirror. What it asks for is done a little later, in one piece, or not at all: the page's life may be over. */
export function createFakeMirror(database: FakeDatabase, scope: Scope, life = { isOver: false }): Mirror {
  const { records } = database;
  const keyOf = (key: MirrorKey) => JSON.stringify(key);
  const later = async (asked: 'read' | 'write' | 'clear') => {
    await aMoment();
    if (life.isOver) throw new Error('The browser was killed.');
    database.before(asked);
  };
  return {
    read: async () => {
      await later('read');
      if (records.size === 0) return undefined;
      const all = [...records].map(([key, value]) => [JSON.parse(key) as unknown, value] as const);
      return readMirrored(all, scope);
    },
    write: async (epoch, entries) => {
      await later('write');
      for (const entry of entries)
        records.set(keyOf([epoch, scope.line, entry.id]), writeEntry(entry, saltOf(scope, epoch)));
    },
    clear: async (epoch) => {
      await later('clear');
      for (const key of records.keys()) if (Number(JSON.parse(key)[0]) < epoch) records.delete(key);
      if ((readHead(records.get(keyOf(HEAD)), scope)?.epoch ?? 0) < epoch)
        records.set(keyOf(HEAD), writeHead(scope, epoch));
    },
    close: () => undefined,
  };
}

const aMoment = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** All that was asked for is done, and what was asked for because of it. */
export async function settle(): Promise<void> {
  for (let step = 0; step < 4; step += 1) await aMoment();
}
