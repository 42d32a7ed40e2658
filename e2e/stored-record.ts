import type { Page } from '@playwright/test';
import { before, firstVersionKey, leafStart } from './tiny-courses.ts';

type Stored = Readonly<Record<string, string>>;

/** Puts these in place of all that is stored, while no page of the course is open. */
export async function putStored(page: Page, stored: Stored): Promise<void> {
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
