import { expect, type Page } from '@playwright/test';
import { forgetAll } from './stored-record.ts';
import { words } from './words.ts';

/** The code that the progress page shows, as it stands there. */
export async function readCodeOn(page: Page, course: string): Promise<string> {
  await page.goto(`${course}progress.html`);
  await wake(page);
  const code = page.locator('[data-resume-code]');
  await expect(code).toBeVisible();
  return (await code.textContent()) ?? '';
}

/** A sign of life, and a look at the part of the page that takes progress along. */
export async function wake(page: Page): Promise<void> {
  await page.mouse.move(5, 5);
  await page.mouse.move(50, 50);
  await page.locator('[id="page.bring-here"]').scrollIntoViewIfNeeded();
}

/** The learner’s record is gone, as on another device. */
export async function clearDevice(page: Page): Promise<void> {
  // A page that still knows the record would save it again.
  await page.goto(new URL('/before/icon.svg', page.url()).href);
  await forgetAll(page);
  await page.goto('about:blank');
}

export async function typeCode(page: Page, course: string, code: string): Promise<void> {
  await page.goto(`${course}progress.html`);
  await wake(page);
  const field = page.getByLabel(words.resumeCode);
  await expect(field).toBeVisible();
  await expect(page.getByText('Getting it ready…')).toHaveCount(0);
  await field.fill(code);
  await page.getByRole('button', { name: words.look }).click();
}
