import type { Page } from '@playwright/test';
import { before, recordKey } from './tiny-courses.ts';

/** Puts bytes where the learner's record is kept, before any page of the course is open. */
export async function putRecord(page: Page, bytes: string): Promise<void> {
  await page.goto(`${before}icon.svg`);
  await page.evaluate(([key, value]) => localStorage.setItem(key, value), [recordKey, bytes] as const);
}

/** Everything that is stored, by key. */
export async function readStored(page: Page): Promise<Readonly<Record<string, string>>> {
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
