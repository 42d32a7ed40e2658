import { expect, type Page } from '@playwright/test';

/** Goes down the page, as a reader does, until each of its islands is live. */
export async function bringToLife(page: Page): Promise<void> {
  await page.mouse.move(5, 5);
  await page.mouse.move(50, 50);
  const islands = page.locator('astro-island[ssr]');
  await expect(async () => {
    for (const island of await islands.all()) await island.evaluate(showFirstPart, null, { timeout: 1000 });
    await expect(islands).toHaveCount(0, { timeout: 1000 });
  }).toPass();
}

/** The element itself has no box, and what is in it may be hidden for now. */
function showFirstPart(island: Element): void {
  const shown = [island.parentElement, ...island.querySelectorAll('*')].findLast((one) =>
    one?.checkVisibility(),
  );
  shown?.scrollIntoView();
}
