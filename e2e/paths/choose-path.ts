import { expect, type Page } from '@playwright/test';
import { paths } from '../tiny-courses.ts';

/** Opens the home page and chooses by the words that stand there. */
export async function choosePath(page: Page, label: string | RegExp, home = paths): Promise<void> {
  await page.goto(home);
  const radio = page.getByRole('group', { name: 'Your path' }).getByRole('radio', { name: label });
  await radio.check();
  await expect(radio).toBeChecked();
}

/** The titles of the lessons that are not folded away, in their order. */
export async function readOwnLessons(page: Page): Promise<readonly string[]> {
  return page.locator('.lesson-cards h3').allInnerTexts();
}

/** The titles of those that are. */
export async function readOtherLessons(page: Page): Promise<readonly string[]> {
  const titles = await page.locator('.other-lessons h3').allTextContents();
  return titles.map((title) => title.trim());
}
