import { expect, type Page } from '@playwright/test';
import { answerQuestion } from './answer-question.ts';
import { readEntries } from './stored-record.ts';
import { watering } from './tiny-courses.ts';
import { test } from './watched-test.ts';
import { words } from './words.ts';

const TABS = 3;
const ANSWERS_EACH = 400;

/** Answers as fast as the page allows, without a timer: those of a tab in the background are slowed down. */
function answerAgain(page: Page, times: number): Promise<void> {
  return page.evaluate(
    async ({ count, retry, check }) => {
      const box = document.querySelector('[id="question.watering-when"]');
      const find = (name: string) =>
        [...(box?.querySelectorAll('button') ?? [])].find((button) => button.textContent?.trim() === name);
      const drawn = () =>
        new Promise((resolve) => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = resolve;
          port2.postMessage('');
        });
      const press = async (get: () => HTMLElement | null | undefined) => {
        for (let tries = 0; tries < 1000; tries += 1) {
          const found = get();
          if (found) {
            found.click();
            return drawn();
          }
          await drawn();
        }
        throw new Error('What was to be pressed never came.');
      };
      for (let time = 0; time < count; time += 1) {
        await press(() => find(retry));
        await press(() => box?.querySelector<HTMLElement>('input[value="never"]'));
        await press(() => find(check));
      }
    },
    { count: times, retry: words.retry, check: words.check },
  );
}

test(`${TABS} tabs that give ${TABS * ANSWERS_EACH} answers at once, as fast as they can, lose none`, async ({
  context,
  page,
}) => {
  test.setTimeout(180_000);
  const tabs = [page, await context.newPage(), await context.newPage()];
  await page.goto(watering);
  await answerQuestion(page, 'watering-when', 'never');
  for (const tab of tabs.slice(1)) {
    await tab.goto(watering);
    await expect(tab.locator('[id="question.watering-when"]')).toHaveAttribute('data-live', 'true');
  }
  await Promise.all(tabs.map((tab) => answerAgain(tab, ANSWERS_EACH)));
  const attempts = async (copy: 'a' | 'b') =>
    (await readEntries(page, copy)).filter((entry) => entry.includes('"attempted"')).length;
  await expect.poll(() => attempts('a')).toBe(TABS * ANSWERS_EACH + 1);
  await expect.poll(() => attempts('b')).toBe(TABS * ANSWERS_EACH + 1);
});
