import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { keepPages } from '../keep-pages.ts';
import { leftBehind } from '../left-behind.ts';
import { questionOnPage } from '../question-on-page.ts';
import { writing } from '../tiny-courses.ts';
import { test } from '../watched-test.ts';
import { words } from '../words.ts';
import { testEveryHand } from './every-hand.ts';

test.use({ launchOptions: keepPages });

const id = 'tea-reflection';
const token = 'quillwort';
const written = `When ${token} grew by the lake.`;
const leave = (page: Page) => page.getByRole('link', { name: words.progress, exact: true }).first();

testEveryHand(
  'what is written for oneself is kept nowhere, and is gone after leaving',
  writing,
  async (page, hand) => {
    const sent: string[] = [];
    page.on('request', (request) => sent.push(`${request.url()} ${request.postData()}`));
    const { box, choice } = questionOnPage(page, id);
    await expect(
      box.getByRole('textbox', { name: 'When did a cup of tea last do you good?' }),
    ).toHaveAccessibleDescription(/Nothing you write here is kept or sent.*Do not write names/);
    await hand.write(choice('text'), written);
    await expect(choice('text')).toHaveValue(written);
    await expect(box).toHaveAttribute('data-live', 'true');
    expect(await leftBehind(page)).not.toContain(token);
    await page.evaluate(() => {
      document.documentElement.dataset['left'] = 'as it was';
    });
    await hand.press(leave(page));
    await expect(page).toHaveURL(/progress\.html$/);
    expect(await leftBehind(page)).not.toContain(token);
    await page.goBack({ waitUntil: 'commit' });
    await expect(page.locator('html')).toHaveAttribute('data-left', 'as it was');
    await expect(choice('text')).toHaveValue('');
    expect(await page.content()).not.toContain(token);
    expect(sent.join('\n')).not.toContain(token);
  },
);

for (const [way, back] of [
  ['reloading', (page: Page) => page.reload()],
  ['coming back by address', (page: Page) => page.goto('about:blank').then(() => page.goto(writing))],
] as const) {
  test(`what is written for oneself is gone after ${way}`, async ({ page }) => {
    await page.goto(writing);
    await questionOnPage(page, id).choice('text').fill(written);
    await back(page);
    await expect(questionOnPage(page, id).choice('text')).toHaveValue('');
  });
}

test('nothing is checked or counted, and a file of one’s own has the words', async ({ page }) => {
  await page.goto(writing);
  const { box, choice, check } = questionOnPage(page, id);
  await choice('text').fill(written);
  await expect(box).toHaveAttribute('data-live', 'true');
  await expect(check).toHaveCount(0);
  const saving = page.waitForEvent('download');
  await box.getByRole('button', { name: 'Save to a file of my own' }).click();
  const file = await saving;
  expect(file.suggestedFilename()).toBe(`${id}.txt`);
  expect(readFileSync(await file.path(), 'utf8')).toContain(written);
});
