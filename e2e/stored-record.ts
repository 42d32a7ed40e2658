import type { Page } from '@playwright/test';
import { before, firstVersionKey, leafStart, mirrorName } from './tiny-courses.ts';

type Stored = Readonly<Record<string, string>>;

/** Puts these in place of all that is stored of any course, mirrors included, while no page of a course is open. */
export async function putStored(page: Page, stored: Stored): Promise<void> {
  await page.goto(`${before}icon.svg`);
  await forgetAll(page);
  await putStoredBesideMirror(page, stored);
}

/** Takes away all that is stored of any course, as on a new device. Pages that know a record would save it again. */
export async function forgetAll(page: Page): Promise<void> {
  await page.evaluate(async () => {
    localStorage.clear();
    for (const { name = '' } of await indexedDB.databases())
      await new Promise((resolve, reject) => {
        const request = indexedDB.deleteDatabase(name);
        request.onsuccess = resolve;
        request.onerror = reject;
      });
  });
}

/** Takes the mirror away, as if there had never been one, and leaves localStorage as it is. */
export async function removeMirror(page: Page): Promise<void> {
  await page.goto(`${before}icon.svg`);
  await page.evaluate(
    (name) =>
      new Promise((resolve, reject) => {
        const request = indexedDB.deleteDatabase(name);
        request.onsuccess = resolve;
        request.onerror = reject;
      }),
    mirrorName,
  );
}

/** Puts these in place of what localStorage holds, and leaves the mirror as it is. */
export async function putStoredBesideMirror(page: Page, stored: Stored): Promise<void> {
  await page.goto(`${before}icon.svg`);
  await page.evaluate((entries) => {
    localStorage.clear();
    for (const [key, value] of Object.entries(entries)) localStorage.setItem(key, value);
  }, stored);
}

/** Puts bytes where the first version kept the learner's record. */
export async function putFirstVersion(page: Page, bytes: string): Promise<void> {
  await putStored(page, { [firstVersionKey]: bytes });
}

/** The leaves of one copy, by key. */
export async function readLeaves(page: Page, copy: 'a' | 'b' = 'a'): Promise<Stored> {
  const stored = Object.entries(await readStored(page));
  return Object.fromEntries(stored.filter(([key]) => key.startsWith(leafStart) && key.endsWith(`:${copy}`)));
}

/** What is stored of each thing that happened, as JSON. */
export async function readEntries(page: Page, copy: 'a' | 'b' = 'a'): Promise<readonly string[]> {
  const leaves = Object.values(await readLeaves(page, copy));
  const lines = leaves.flatMap((text) => text.split('\n').slice(1, -1));
  return lines.map((line) => line.slice(line.indexOf(' '))).sort();
}

/** Everything that is stored, by key. */
export async function readStored(page: Page): Promise<Stored> {
  return page.evaluate(() => ({ ...localStorage }));
}

/** What the mirror of a course holds, key and value, or nothing where there is none. */
export async function readMirror(page: Page, name = mirrorName): Promise<readonly string[] | undefined> {
  return page.evaluate(async (of) => {
    if (!(await indexedDB.databases()).some((one) => one.name === of)) return undefined;
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await done(indexedDB.open(of));
    const store = database.transaction('record').objectStore('record');
    const [keys, values] = await Promise.all([done(store.getAllKeys()), done(store.getAll())]);
    database.close();
    return keys.map((key, place) => `${key} ${values[place]}`);
  }, name);
}

/** Leaves not one letter of room. */
export async function fillStorage(page: Page): Promise<void> {
  await page.evaluate(() => {
    let size = 4_000_000;
    for (let piece = 0; size >= 1; ) {
      try {
        localStorage.setItem(`filler-${piece}`, 'x'.repeat(size));
        piece += 1;
      } catch {
        size = Math.floor(size / 2);
      }
    }
  });
}

export async function makeRoom(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const key of Object.keys(localStorage).filter((name) => name.startsWith('filler-')))
      localStorage.removeItem(key);
  });
}
