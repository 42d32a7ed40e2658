import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { answerQuestion } from './answer-question.ts';
import { clearDevice, readCodeOn, wake } from './carry-code.ts';
import { onlyInFull } from './only-in-full.ts';
import { questionOnPage } from './question-on-page.ts';
import { before, watering } from './tiny-courses.ts';
import { test } from './watched-test.ts';
import { words } from './words.ts';

async function chooseFile(page: Page, text: string): Promise<void> {
  await page.goto(`${before}progress.html`);
  await wake(page);
  await expect(page.getByText('Getting it ready…')).toHaveCount(0);
  await page
    .getByLabel(words.fileField)
    .setInputFiles({ name: 'progress.json', mimeType: 'application/json', buffer: Buffer.from(text) });
}

async function saveFile(page: Page): Promise<string> {
  await readCodeOn(page, before);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: words.saveFile }).click(),
  ]);
  return readFileSync(await download.path(), 'utf8');
}

test.beforeEach('a learner finishes a lesson', async ({ page }) => {
  await page.goto(watering);
  await answerQuestion(page, 'watering-tools', 'can', 'finger');
  await answerQuestion(page, 'watering-when', 'when-dry');
  await expect(page.getByText(words.lessonComplete)).toBeVisible();
});

test('a saved file brings the whole record to a cleared device, after a look at what changes', async ({
  page,
}) => {
  const file = await saveFile(page);
  expect(JSON.parse(file)).toMatchObject({
    format: 'alongside-progress',
    version: 1,
    course: 'window-plants',
  });
  await clearDevice(page);
  await chooseFile(page, file);
  const preview = page.getByRole('region', { name: words.preview });
  await expect(preview).toContainText('Watering');
  await expect(preview).toContainText('2 more questions are answered correctly.');
  await expect(page.getByText('0 of 2 lessons complete')).toBeVisible();
  await page.getByRole('button', { name: words.add }).click();
  await expect(page.getByText('1 of 2 lessons complete')).toBeVisible();
  await page.goto(watering);
  const question = questionOnPage(page, 'watering-when');
  await question.box.scrollIntoViewIfNeeded();
  await expect(question.outcome(words.correct)).toBeVisible();
  await expect(question.choice('when-dry')).toBeChecked();
  expect(JSON.parse(await saveFile(page)).events).toEqual(expect.arrayContaining(JSON.parse(file).events));
});

test('its schema is published where the page says', async ({ page, request }) => {
  await readCodeOn(page, before);
  const address = await page.getByRole('link', { name: 'How the file is built' }).getAttribute('href');
  const schema = await (await request.get(new URL(address ?? '', before).href)).json();
  expect(schema).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema', type: 'object' });
});

test('hostile files are refused with a reason, and change nothing', onlyInFull, async ({ page }) => {
  const file = await saveFile(page);
  const stored = () => page.evaluate(() => JSON.stringify({ ...localStorage }));
  const kept = await stored();
  for (const [text, reason] of [
    ['x'.repeat(10_000_000), 'far larger than a progress file'],
    [file.slice(0, -40), 'can’t be read'],
    [file.replace('"version":1', '"version":2'), 'newer edition'],
    [file.replace('window-plants', 'another'), 'another course'],
    [file.replace('"item"', '"__proto__":{"isCorrect":true},"item"'), 'was changed'],
    [file.replace('"watering-tools"', '"<img src=x onerror=alert(1)>"'), 'was changed'],
    ['{"hello":"world"}', 'not a progress file'],
  ] as const) {
    expect(text).not.toBe(file);
    await chooseFile(page, text);
    await expect(page.locator('[id="page.file-field-error"]')).toContainText(reason);
    await expect(page.getByLabel(words.fileField)).toBeFocused();
    expect(await stored()).toBe(kept);
  }
});
