import { expect, type Page } from '@playwright/test';
import { answerQuestion } from './answer-question.ts';
import { expectGradeable } from './expect-gradeable.ts';
import { questionOnPage } from './question-on-page.ts';
import { refuseMirror } from './refuse-mirror.ts';
import { readEntries } from './stored-record.ts';
import { light, watering } from './tiny-courses.ts';
import { test } from './watched-test.ts';
import { words } from './words.ts';

/** From the click on, the page has no time for anything that it does not do at once. */
async function checkAnd(page: Page, end: () => Promise<unknown>): Promise<void> {
  const question = questionOnPage(page, 'watering-when');
  await question.choice('when-dry').check();
  await expect(question.box).toHaveAttribute('data-live', 'true');
  await question.check.dispatchEvent('click');
  await end();
}

test('a tab closed right after an answer has kept it', async ({ context, page }) => {
  const other = await context.newPage();
  await page.goto(watering);
  await checkAnd(page, () => page.close({ runBeforeUnload: false }));
  await other.goto(watering);
  await expect(questionOnPage(other, 'watering-when').outcome(words.correct)).toBeVisible();
});

test('a tab that crashes right after an answer has kept it', async ({ context, page }) => {
  const other = await context.newPage();
  await page.goto(watering);
  const session = await context.newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  await checkAnd(page, async () => {
    session.send('Page.crash').catch(() => undefined);
    await crashed;
  });
  await other.goto(watering);
  await expect(questionOnPage(other, 'watering-when').outcome(words.correct)).toBeVisible();
});

for (const written of [0, 1, 2, 3]) {
  test(`a tab without a mirror that dies in the middle of saving, ${written} writes done, has lost nothing from before`, async ({
    context,
    page,
  }) => {
    await context.addInitScript(refuseMirror);
    await page.goto(watering);
    await answerQuestion(page, 'watering-tools', 'can', 'finger');
    await page.evaluate((count) => {
      let left = count;
      const { setItem } = Storage.prototype;
      Storage.prototype.setItem = function (key, value) {
        if (left === 0) throw new DOMException('The tab is gone.', 'UnknownError');
        left -= 1;
        setItem.call(this, key, value);
      };
    }, written);
    await checkAnd(page, () => page.close({ runBeforeUnload: false }));
    const other = await context.newPage();
    await other.goto(watering);
    const second = questionOnPage(other, 'watering-tools');
    await second.box.scrollIntoViewIfNeeded();
    await expect(second.outcome(words.correct)).toBeVisible();
    const first = questionOnPage(other, 'watering-when');
    await first.box.scrollIntoViewIfNeeded();
    await expect(first.outcome(words.correct)).toHaveCount(written === 0 ? 0 : 1);
    expect(await readEntries(other, 'b')).toEqual(await readEntries(other, 'a'));
  });
}

test('a tab that dies before localStorage has taken anything has kept the answer in the mirror', async ({
  context,
  page,
}) => {
  await page.goto(watering);
  await answerQuestion(page, 'watering-tools', 'can', 'finger');
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('The tab is gone.', 'UnknownError');
    };
  });
  await checkAnd(page, () => page.close({ runBeforeUnload: false }));
  const other = await context.newPage();
  await other.goto(watering);
  for (const item of ['watering-when', 'watering-tools']) {
    const question = questionOnPage(other, item);
    await question.box.scrollIntoViewIfNeeded();
    await expect(question.outcome(words.correct)).toBeVisible();
  }
  expect(await readEntries(other, 'b')).toEqual(await readEntries(other, 'a'));
});

test('storage that is taken away half-way is said once, and given back, gets what it missed', async ({
  page,
}) => {
  await page.goto(light);
  await answerQuestion(page, 'light-window', 'south');
  await page.goto(watering);
  await page.evaluate(() => {
    const { getItem, setItem } = Storage.prototype;
    const refuse = () => {
      throw new DOMException('refused', 'SecurityError');
    };
    Storage.prototype.getItem = refuse;
    Storage.prototype.setItem = refuse;
    Object.assign(window, {
      giveBack: () => {
        Object.assign(Storage.prototype, { getItem, setItem });
      },
    });
  });
  const line = page.getByRole('status').filter({ hasText: 'This browser is not saving your progress.' });
  await expectGradeable(page);
  await expect(line).toHaveCount(1);
  await page.evaluate('giveBack()');
  await page.goto(light);
  await expect(questionOnPage(page, 'light-window').outcome(words.correct)).toBeVisible();
  await expect(line).toHaveCount(0);
  await page.goto(watering);
  await expect(questionOnPage(page, 'watering-when').outcome(words.correct)).toBeVisible();
});
