import { expect } from '@playwright/test';
import { expectEveryMode } from '../access/expect-every-mode.ts';
import { fillIn } from '../give-answer.ts';
import { finger } from '../hands.ts';
import { readBank } from '../read-lessons.ts';
import { moduleCheck } from '../tiny-courses.ts';
import { test } from '../watched-test.ts';
import { askedNow, checkOnPage } from './check-on-page.ts';

test.use({ hasTouch: true });

const bank = readBank('e2e/courses/checks/modules/brew/check.mdx');

test('a check has no barrier that axe knows of in any state and mode, and fits', async ({ page }) => {
  test.setTimeout(300_000);
  await page.goto(moduleCheck);
  const check = checkOnPage(page);
  await expectEveryMode(page, 'not begun');
  await check.start.tap();
  for (let number = 1; number <= bank.size; number += 1) {
    await expect(check.heading(`Question ${number} of ${bank.size}`)).toBeFocused();
    const { id, key, wrong } = await askedNow(page, bank);
    await fillIn(page, finger, id, number % 2 ? key : wrong);
    await expectEveryMode(page, `question ${number}`);
    await check.onwards.tap();
  }
  await expectEveryMode(page, 'all answers');
  await check.finish.tap();
  await expectEveryMode(page, 'result');
  await check.openAll.tap();
  for (const one of await check.review.all())
    if ((await one.getAttribute('open')) === null) await one.locator('summary').tap();
  await expectEveryMode(page, 'result, all open');
});
