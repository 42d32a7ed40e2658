import type { ProgressEvent } from '../../../domain/progress-event.ts';
import { createFakeDatabase, createFakeMirror, settle } from '../fake-mirror.test-kit.ts';
import { createFakeStorage } from '../fake-storage.test-kit.ts';
import type { MirroredKeeper } from '../keep-mirrored.ts';
import { HEAD, readHead } from '../read-mirrored.ts';
import { idsOf, type StoreUnderTest, scope } from '../store-under-test.test-kit.ts';

/** Only for tests: a device with localStorage, which a killed browser takes back to an earlier time, and the mirror. */
export function createDevice({ createMirroredKeeper, clearDevice }: StoreUnderTest) {
  const storage = createFakeStorage();
  const database = createFakeDatabase();
  /** What localStorage may go back to when the browser is killed: the last is the newest. */
  let onDisk: ReadonlyMap<string, string>[] = [new Map()];
  let life = { isOver: false };
  let pages = openPages();

  function openPages(): readonly MirroredKeeper[] {
    const own = life;
    const openOne = () => {
      const getStorage = () => {
        if (own.isOver) throw new Error('The browser was killed.');
        return storage;
      };
      const mirror = createFakeMirror(database, scope, own);
      const keeper = createMirroredKeeper(scope, getStorage, mirror, () => keep([]));
      // As a page does: what it knows it gives again, whatever it has to add.
      let events: readonly ProgressEvent[] = [];
      const keep = (added: readonly ProgressEvent[]) => {
        const kept = keeper.keep([...events, ...added]);
        events = kept.events;
        return kept;
      };
      return { ...keeper, keep };
    };
    return [openOne(), openOne()];
  }

  /** Each page hears that another has saved. */
  async function rest(isSettled: boolean): Promise<void> {
    for (const page of pages) page.keep([]);
    if (isSettled) await settle();
    onDisk.push(new Map(storage.kept));
  }

  function mirrorEpoch(): number {
    return readHead(database.records.get(JSON.stringify(HEAD)), scope)?.epoch ?? 0;
  }

  return {
    storage,
    database,
    trouble: () => pages[0]?.keep([]).trouble,
    record: async (page: number, events: readonly ProgressEvent[], isSettled: boolean) => {
      pages[page]?.keep(events);
      await rest(isSettled);
    },
    /**
     * `back`: from 0, all of localStorage was written to the disk, to 1, nothing since it was last started. Returns what
     * localStorage has left, and whether only the mirror knows that the device was cleared.
     */
    kill: async (back: number) => {
      const place = Math.round((1 - back) * (onDisk.length - 1));
      const left = onDisk[place] ?? new Map<string, string>();
      life.isOver = true;
      await settle();
      storage.kept.clear();
      for (const [key, text] of left) storage.kept.set(key, text);
      onDisk = [left];
      life = { isOver: false };
      pages = openPages();
      for (const page of pages) page.keep([]);
      return { left, isBehind: epochOf(left) < mirrorEpoch() };
    },
    emptyStorage: async () => {
      storage.kept.clear();
      await rest(true);
    },
    emptyMirror: async () => {
      await settle();
      database.records.clear();
    },
    clear: async () => {
      const [page] = pages;
      const epoch = (await page?.nextEpoch()) ?? 0;
      const mirrored = page?.clear(epoch);
      clearDevice(() => storage, scope.course, epoch);
      const isGone = await mirrored;
      // From here on the learner has been told: the browser may be killed before anything else is done.
      await rest(false);
      return isGone;
    },
    settle: () => rest(true),
    /** What a page that opens now knows, and all the bytes there are. */
    look: async () => {
      await rest(true);
      const found = idsOf(pages[0]?.keep([]).events ?? []);
      const bytes = [...storage.kept.values(), ...database.records.values()].join('');
      return { found, bytes };
    },
  };
}

/** The highest epoch in any first line: `alongside <version> <epoch> …`. */
function epochOf(left: ReadonlyMap<string, string>): number {
  return Math.max(0, ...[...left.values()].map((text) => Number(text.split(' ', 3)[2] ?? 0)));
}
