import type { Page } from '@playwright/test';
import { finger, type Hand, keyboard } from '../hands.ts';
import { afterFirst } from '../only-in-full.ts';
import { test } from '../watched-test.ts';

const hands = [
  { by: 'by keyboard', hand: keyboard, use: { viewport: { width: 1280, height: 720 } } },
  {
    by: 'by touch at 320 pixels',
    hand: finger,
    use: { viewport: { width: 320, height: 640 }, hasTouch: true },
  },
] as const;

/** One test for each way to use a page. */
export function testEveryHand(
  title: string,
  address: string,
  body: (page: Page, hand: Hand) => Promise<void>,
): void {
  for (const [place, { by, hand, use }] of hands.entries()) {
    test.describe(by, afterFirst(place), () => {
      test.use(use);
      test(`${title}, ${by}`, async ({ page }) => {
        await page.goto(address);
        await body(page, hand);
      });
    });
  }
}
