import { expect, type Locator, type Page } from '@playwright/test';
import { giveAnswer } from '../give-answer.ts';
import { keyboard } from '../hands.ts';
import { afterFirst } from '../only-in-full.ts';
import { questionOnPage } from '../question-on-page.ts';
import { readLessons } from '../read-lessons.ts';
import { choosing, placing } from '../tiny-courses.ts';
import { test } from '../watched-test.ts';
import { words } from '../words.ts';

const enough = 12;
/** The numbers of steps come and go. */
const texts = (things: Locator) => async () =>
  (await things.allTextContents()).map((text) => text.replace(/^\d\./, '')).join(' | ');

/** What each question puts in an order by chance. */
const mixed: readonly [id: string, address: string, orderOf: (box: Locator) => Locator][] = [
  ['tea-water', choosing, (box) => box.locator('.choice label')],
  ['tea-plant', choosing, (box) => box.locator('.choice label')],
  ['tea-steps', placing, (box) => box.locator('.step-words')],
  ['tea-kinds', placing, (box) => box.locator('.placing').first().locator('option')],
  ['tea-sort', placing, (box) => box.locator('.placing label')],
];

async function bringToLife(page: Page, id: string): Promise<void> {
  const { box } = questionOnPage(page, id);
  await box.scrollIntoViewIfNeeded();
  await box.hover();
  await expect(box).toHaveAttribute('data-live', 'true');
}

for (const [place, [id, address, orderOf]] of mixed.entries()) {
  test(`${id} is met in another order now and then`, afterFirst(place), async ({ page }) => {
    const read = texts(orderOf(questionOnPage(page, id).box));
    const orders = new Set<string>();
    for (let times = 0; times < enough && orders.size < 2; times += 1) {
      await page.goto(address);
      await bringToLife(page, id);
      orders.add(await read());
    }
    expect(orders.size).toBe(2);
  });

  test(
    `${id} keeps the order it was answered in, through checking, a reload and another try`,
    afterFirst(place),
    async ({ page }) => {
      const question = readLessons('e2e/courses/every-type')
        .flatMap(({ questions }) => questions)
        .find((one) => one.id === id);
      const { box, retry, outcome } = questionOnPage(page, id);
      const read = texts(orderOf(box));
      await page.goto(address);
      await bringToLife(page, id);
      // Steps are read once they are in the order that is given; of the rest, chance decides.
      const met = question?.wrong.order ? undefined : await read();
      await giveAnswer(page, keyboard, id, question?.wrong ?? {});
      await expect(outcome(words.notYet)).toBeFocused();
      const answered = await read();
      if (met) expect(answered).toBe(met);
      await page.reload();
      await box.scrollIntoViewIfNeeded();
      await expect(outcome(words.notYet)).toBeVisible();
      expect(await read()).toBe(answered);
      await retry.click();
      expect(await read()).toBe(answered);
    },
  );
}

test('with keep-order everybody meets the written order', async ({ page }) => {
  const { box } = questionOnPage(page, 'tea-things');
  for (let times = 0; times < 4; times += 1) {
    await page.goto(choosing);
    await bringToLife(page, 'tea-things');
    await expect(box.locator('.choice label')).toHaveText(['A pot', 'Tea leaves', 'Sugar']);
  }
});

test('nothing is mixed under the hands of somebody who has begun', async ({ page }) => {
  const program = Promise.withResolvers<void>();
  await page.route(/\.island.*\.js$/, async (route) => {
    await program.promise;
    await route.continue();
  });
  await page.goto(choosing);
  const { box, choice } = questionOnPage(page, 'tea-water');
  const read = texts(box.locator('.choice label'));
  const met = await read();
  await choice('cold').check();
  program.resolve();
  await expect(box).toHaveAttribute('data-live', 'true');
  await expect(choice('cold')).toBeChecked();
  expect(await read()).toBe(met);
});
