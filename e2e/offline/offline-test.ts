import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { builtFolder, type TinyCourse } from '../tiny-courses.ts';
import { test as watched } from '../watched-test.ts';
import { type CourseHost, serveCourse } from './serve-course.ts';

export const folderOf = (course: TinyCourse) => join(builtFolder, course);

/** A test with a host of its own, and with workers, which all other tests do without. */
export const test = watched.extend<{ course: TinyCourse; host: CourseHost }>({
  course: ['before', { option: true }],
  serviceWorkers: 'allow',
  host: async ({ course }, use) => {
    const host = await serveCourse(`/${course}/`, folderOf(course));
    await use(host);
    await host.stop();
  },
  alsoOwn: ({ host }, use) => use(host.address),
});

/** Waits until the copy of the course is whole. */
export async function waitForCopy(page: Page): Promise<void> {
  // A lesson that nobody has touched brings no worker.
  await page.keyboard.press('Control');
  await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    if (active?.state === 'activated') return;
    await new Promise((resolve) => active?.addEventListener('statechange', resolve, { once: true }));
  });
}

/** The names of all caches of the site. */
export async function listCaches(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => caches.keys());
}
