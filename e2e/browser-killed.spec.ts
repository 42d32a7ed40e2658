import { expect, type Page } from '@playwright/test';
import { answerQuestion } from './answer-question.ts';
import { expectRestored } from './expect-restored.ts';
import { leftBehind } from './left-behind.ts';
import { afterFirst, onlyInFull } from './only-in-full.ts';
import { test } from './own-browser.ts';
import { questionOnPage } from './question-on-page.ts';
import { readEntries } from './stored-record.ts';
import { before, light, watering } from './tiny-courses.ts';
import { words } from './words.ts';

// Chromium writes localStorage to disk late, so whoever kills its process takes what was done lately.

const steps = [
  [watering, 'watering-when', 'never'],
  [watering, 'watering-when', 'when-dry'],
  [watering, 'watering-tools', 'can'],
  [watering, 'watering-tools', 'can', 'finger'],
  [light, 'light-window', 'north'],
  [light, 'light-window', 'south'],
  [light, 'light-turning', 'straight'],
  [light, 'light-winter', 'shorter'],
] as const;

/** Eight answers, one after the other as fast as a page is pressed, or with a pause before each. */
async function answerEight(page: Page, pause = 0): Promise<void> {
  let open = '';
  for (const [address, item, ...chosen] of steps) {
    await passTime(pause);
    if (address !== open) await page.goto(address);
    open = address;
    const { retry, box } = questionOnPage(page, item);
    if (await retry.isVisible()) await retry.click();
    await answerQuestion(page, item, ...chosen);
    await expect(box.getByRole('group', { name: /^(?:Correct|Partly correct|Not yet)$/ })).toBeVisible();
  }
}

/** Time itself is what these tests are about: how long after an answer the process ends. */
const passTime = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const countAttempts = async (page: Page) =>
  (await readEntries(page)).filter((entry) => entry.includes('"attempted"')).length;

async function expectAllOnHome(page: Page): Promise<void> {
  await page.goto(before);
  for (const lesson of ['Water a plant', 'Light'])
    await expect(page.getByRole('listitem').filter({ hasText: lesson }).first()).toContainText(
      words.complete,
    );
  await expect.poll(() => countAttempts(page)).toBe(steps.length);
}

async function expectAllOnLesson(page: Page): Promise<void> {
  await page.goto(light);
  for (const item of ['light-window', 'light-turning', 'light-winter'])
    await expectRestored(page, item, words.correct);
  await expect.poll(() => countAttempts(page)).toBe(steps.length);
  await page.goto(watering);
  for (const item of ['watering-when', 'watering-tools']) await expectRestored(page, item, words.correct);
}

for (const [place, seconds] of [0, 0.5, 2].entries()) {
  test(
    `eight answers, and the browser is killed ${seconds} s after the last: nothing is gone, on home and on a lesson`,
    afterFirst(place),
    async ({ own }) => {
      test.slow();
      const profile = own.makeProfile();
      const { page, kill } = await own.openBrowser(profile);
      await answerEight(page);
      await passTime(seconds * 1000);
      await kill();
      const copy = own.makeProfile(profile);
      await expectAllOnLesson((await own.openBrowser(profile)).page);
      await expectAllOnHome((await own.openBrowser(copy)).page);
    },
  );
}

test(
  'answers spread over 90 s, and the browser is killed 6 s after the last: nothing is gone',
  onlyInFull,
  async ({ own }) => {
    test.setTimeout(300_000);
    const profile = own.makeProfile();
    const { page, kill } = await own.openBrowser(profile);
    await answerEight(page, 11_000);
    await passTime(6_000);
    await kill();
    const copy = own.makeProfile(profile);
    await expectAllOnLesson((await own.openBrowser(profile)).page);
    await expectAllOnHome((await own.openBrowser(copy)).page);
  },
);

test('cleared, and the browser is killed at once: nothing returns, on home and on a lesson', async ({
  own,
}) => {
  test.slow();
  const profile = own.makeProfile();
  const first = await own.openBrowser(profile);
  await answerEight(first.page);
  // Ended in good order, a browser leaves all of the record on the disk.
  await first.close();
  const { page, kill } = await own.openBrowser(profile);
  await page.goto(`${before}progress.html`);
  await page.getByRole('button', { name: words.clear, exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: words.clearConfirm }).click();
  await expect(page.getByText(words.cleared)).toBeVisible();
  await kill();
  const copy = own.makeProfile(profile);
  const lesson = (await own.openBrowser(profile)).page;
  await lesson.goto(light);
  await expect.poll(() => countAttempts(lesson)).toBe(0);
  for (const item of ['light-window', 'light-turning', 'light-winter'])
    await expect(questionOnPage(lesson, item).outcome(words.correct)).toHaveCount(0);
  const home = (await own.openBrowser(copy)).page;
  await home.goto(before);
  await expect.poll(() => countAttempts(home)).toBe(0);
  await expect(home.getByRole('link', { name: words.start })).toBeVisible();
  for (const one of [lesson, home]) {
    const bytes = await leftBehind(one);
    for (const [, item] of steps) expect(bytes).not.toContain(item);
  }
});
