import type { Locator } from '@playwright/test';

const MOST_STOPS = 300;

/** Presses Tab until the focus is there (of several: on one of them), as a person without a mouse does. */
export async function pressTabTo(target: Locator): Promise<void> {
  const page = target.page();
  await target.first().waitFor();
  for (let stops = 0; stops < MOST_STOPS; stops += 1) {
    if (await target.evaluateAll((all) => all.some((one) => one === document.activeElement))) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reached ${target}.`);
}
