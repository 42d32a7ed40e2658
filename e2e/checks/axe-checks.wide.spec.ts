import { expect } from '@playwright/test';
import { expectAccessible } from '../expect-accessible.ts';
import { fillIn } from '../give-answer.ts';
import { finger } from '../hands.ts';
import { readBank } from '../read-lessons.ts';
import { type Mode, showMode } from '../show-mode.ts';
import { moduleCheck } from '../tiny-courses.ts';
import { test } from '../watched-test.ts';
import { askedNow, checkOnPage } from './check-on-page.ts';

test.use({ hasTouch: true });

const bank = readBank('e2e/courses/checks/modules/brew/check.mdx');
const looks: readonly Mode[] = ['light', 'dark', 'in forced colours', 'at 320 pixels'];

for (const look of looks) {
  test(`a check has no barrier that axe knows of in any state, ${look}`, async ({ page }) => {
    test.slow();
    await showMode(page, look);
    await page.goto(moduleCheck);
    const check = checkOnPage(page);
    await expectAccessible(page);
    await check.start.tap();
    for (let number = 1; number <= bank.size; number += 1) {
      await expect(check.heading(`Question ${number} of ${bank.size}`)).toBeFocused();
      const { id, key, wrong } = await askedNow(page, bank);
      await fillIn(page, finger, id, number % 2 ? key : wrong);
      await expectAccessible(page);
      await check.onwards.tap();
    }
    await expectAccessible(page);
    await check.finish.tap();
    await expectAccessible(page);
    await check.openAll.tap();
    for (const one of await check.review.all())
      if ((await one.getAttribute('open')) === null) await one.locator('summary').tap();
    await expectAccessible(page);
    const { scrollWidth, clientWidth } = await page.evaluate(() => {
      const { scrollWidth: whole, clientWidth: shown } = document.documentElement;
      return { scrollWidth: whole, clientWidth: shown };
    });
    expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
  });
}
