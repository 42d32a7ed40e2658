import { expect, type Page } from '@playwright/test';
import { expectEveryMode } from './access/expect-every-mode.ts';
import { answerQuestion } from './answer-question.ts';
import { keepPages } from './keep-pages.ts';
import { pressTabTo } from './press-tab-to.ts';
import { questionOnPage } from './question-on-page.ts';
import { readEntries, readMirror, readStored } from './stored-record.ts';
import { before, light, mirrorName, recordStart, watering } from './tiny-courses.ts';
import { test } from './watched-test.ts';
import { words } from './words.ts';

test.use({ launchOptions: keepPages });

const progressPage = `${before}progress.html`;
const marks = [`${recordStart}head:a`, `${recordStart}head:b`];

async function clear(page: Page): Promise<void> {
  await page.getByRole('button', { name: words.clear, exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: words.clearConfirm }).click();
  await expect(page.getByText(words.cleared)).toBeFocused();
}

/** Everything that a page can keep in a browser. Two marks say how often it was cleared. */
async function expectNothingLeft(page: Page): Promise<void> {
  const stored = await readStored(page);
  expect(Object.keys(stored).sort()).toEqual(marks);
  for (const mark of marks) expect(stored[mark]).toMatch(/^alongside 2 \d+ 0 [a-z0-9]+\n$/);
  const others = await page.evaluate(async () => [
    sessionStorage.length,
    document.cookie,
    ...(await indexedDB.databases()).map(({ name }) => name),
  ]);
  expect(others).toEqual([0, '', mirrorName]);
  const mirrored = await readMirror(page);
  expect(mirrored).toHaveLength(1);
  expect(mirrored?.[0]).toMatch(/^head alongside 2 \d+ 0 [a-z0-9]+\n$/);
}

test('one button, confirmed by keyboard alone, leaves nothing of the learner, and says so', async ({
  page,
}) => {
  await page.goto(watering);
  await answerQuestion(page, 'watering-when', 'when-dry');
  await page.evaluate(
    (start) => localStorage.setItem(`${start}set-aside:abc`, 'bytes that could not be read'),
    recordStart,
  );
  await page.goto(progressPage);
  await expect(page.getByRole('listitem').filter({ hasText: 'Watering' })).toContainText(words.started);
  const button = page.getByRole('button', { name: words.clear, exact: true });
  await pressTabTo(button);
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: words.clearQuestion });
  await expect(dialog).toContainText('This cannot be undone.');
  await expect(dialog.getByRole('button', { name: words.clearKeep })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(dialog.getByRole('button', { name: words.clearConfirm })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText(words.cleared)).toBeFocused();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('listitem').filter({ hasText: 'Watering' })).not.toContainText(words.started);
  await expect(page.getByRole('button', { name: words.download })).toHaveCount(0);
  await expectNothingLeft(page);
  await page.goto(watering);
  await expect(questionOnPage(page, 'watering-when').outcome(words.correct)).toHaveCount(0);
});

for (const [how, keep] of [
  ['Escape', (page: Page) => page.keyboard.press('Escape')],
  [words.clearKeep, (page: Page) => page.getByRole('button', { name: words.clearKeep }).click()],
] as const) {
  test(`${how} leaves everything as it was, and the focus where it came from`, async ({ page }) => {
    await page.goto(watering);
    await answerQuestion(page, 'watering-when', 'when-dry');
    await page.goto(progressPage);
    const stored = await readStored(page);
    const button = page.getByRole('button', { name: words.clear, exact: true });
    await button.click();
    await keep(page);
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(button).toBeFocused();
    expect(await readStored(page)).toEqual(stored);
  });
}

test('a second tab that still shows the answers forgets them too, and begins anew', async ({
  context,
  page,
}) => {
  const other = await context.newPage();
  await other.goto(watering);
  await answerQuestion(other, 'watering-when', 'when-dry');
  await page.goto(progressPage);
  await clear(page);
  await expect(questionOnPage(other, 'watering-when').outcome(words.correct)).toHaveCount(0);
  await other.bringToFront();
  await expectNothingLeft(other);
  await answerQuestion(other, 'watering-tools', 'can');
  await expect.poll(async () => (await readEntries(page)).length).toBe(1);
  expect(`${await readEntries(page)}`).not.toContain('watering-when');
});

test('a tab that hears nothing of it brings nothing back', async ({ context, page }) => {
  const deaf = await context.newPage();
  await deaf.addInitScript(() => addEventListener('storage', (event) => event.stopImmediatePropagation()));
  await deaf.goto(watering);
  await answerQuestion(deaf, 'watering-when', 'when-dry');
  await page.goto(progressPage);
  await clear(page);
  await answerQuestion(deaf, 'watering-tools', 'can');
  await expect(questionOnPage(deaf, 'watering-when').outcome(words.correct)).toHaveCount(0);
  await deaf.goto(light);
  const entries = `${await readEntries(deaf)}`;
  expect(entries).toContain('watering-tools');
  expect(entries).not.toContain('watering-when');
});

test('a page that the Back button shows again as it was brings nothing back', async ({ page }) => {
  await page.goto(watering);
  await answerQuestion(page, 'watering-when', 'when-dry');
  await page.evaluate(() => {
    document.documentElement.dataset['left'] = 'as it was';
  });
  await page.getByRole('link', { name: words.progress }).first().click();
  await clear(page);
  await page.goBack({ waitUntil: 'commit' });
  await expect(page.locator('html')).toHaveAttribute('data-left', 'as it was');
  await expect(questionOnPage(page, 'watering-when').outcome(words.correct)).toHaveCount(0);
  await page.goto(`${before}icon.svg`);
  await expectNothingLeft(page);
});

test('where the browser refuses to remove anything, the page says so', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.removeItem = () => undefined;
  });
  await page.goto(watering);
  await answerQuestion(page, 'watering-when', 'when-dry');
  await page.goto(progressPage);
  await page.getByRole('button', { name: words.clear, exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: words.clearConfirm }).click();
  await expect(page.getByText(words.notCleared)).toBeFocused();
});

test('the question before clearing has no barrier that axe knows of in any mode, and fits', async ({
  page,
}) => {
  test.slow();
  await page.goto(progressPage);
  await page.getByRole('button', { name: words.clear, exact: true }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectEveryMode(page, 'asked before clearing');
  await page.getByRole('dialog').getByRole('button', { name: words.clearConfirm }).click();
  await expect(page.getByText(words.cleared)).toBeVisible();
  await expectEveryMode(page, 'cleared');
});
