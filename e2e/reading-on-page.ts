import type { Page } from '@playwright/test';

/** The dialog of the reading settings. */
export function readingOnPage(page: Page) {
  const dialog = page.getByRole('dialog', { name: 'Reading settings' });
  const choose = (group: string, value: string) =>
    dialog.getByRole('group', { name: group }).getByRole('radio', { name: value, exact: true });
  return { button: page.getByRole('button', { name: 'Reading settings' }), dialog, choose };
}

/** What the browser would have kept of a learner who has chosen before. */
export async function keepReading(page: Page, chosen: Readonly<Record<string, string>>): Promise<void> {
  await page.addInitScript(
    (preferences) => {
      localStorage.setItem('alongside:peer-support:preferences', preferences);
    },
    JSON.stringify({ version: 1, ...chosen }),
  );
}

/** The colour behind the page. */
export function paperOf(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
}

/** How large the page’s text is, in pixels. */
export function textSizeOf(page: Page): Promise<number> {
  return page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize));
}
