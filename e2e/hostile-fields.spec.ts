import { expect } from '@playwright/test';
import { bringToLife } from './bring-to-life.ts';
import { typeCode, wake } from './carry-code.ts';
import { bringRecord, lessonDone, writeRecord } from './certificate/bring-record.ts';
import { certificateOnPage } from './certificate/certificate-on-page.ts';
import { expectInert, fillEveryField, hostileText } from './hostile-text.ts';
import { onlyInFull } from './only-in-full.ts';
import { before, certificate, writing } from './tiny-courses.ts';
import { test } from './watched-test.ts';
import { words } from './words.ts';

test('markup in short answers, gaps and reflections is shown as it was typed, and runs nothing', async ({
  page,
}) => {
  await page.goto(writing);
  await bringToLife(page);
  expect(await fillEveryField(page)).toBeGreaterThan(3);
  for (const check of await page.getByRole('button', { name: words.check }).all()) await check.click();
  await expect(page.locator('[data-part-note], .question-outcome, .outcome').first()).toBeVisible();
  await expectInert(page);
});

test('a name of markup stands on the certificate as text', async ({ page }) => {
  const done = ['watering', 'light'].map(lessonDone);
  await bringRecord(page, before, writeRecord('window-plants', done, 'first'));
  await page.goto(certificate(before));
  const { name, sheet } = certificateOnPage(page);
  await name.fill(hostileText.slice(0, 60));
  await expect(sheet).toContainText(hostileText.slice(0, 40));
  await expectInert(page);
});

test('a resume code of markup is refused as text, typed or in an address', onlyInFull, async ({ page }) => {
  await typeCode(page, before, hostileText);
  await expect(page.getByLabel(words.resumeCode)).toBeFocused();
  await expectInert(page);
  await page.goto('about:blank');
  await page.goto(`${before}#resume=${encodeURIComponent(hostileText)}`);
  await expect(page).toHaveURL(`${before}progress.html`);
  await bringToLife(page);
  await expect(page.getByLabel(words.resumeCode)).toHaveValue(/img/);
  await expectInert(page);
});

test('a progress file of markup, in its name too, is refused as text', onlyInFull, async ({ page }) => {
  await page.goto(`${before}progress.html`);
  await wake(page);
  await expect(page.getByText('Getting it ready…')).toHaveCount(0);
  await page.getByLabel(words.fileField).setInputFiles({
    name: '<img src=x onerror="document.title=1">.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify({ format: hostileText, course: hostileText })),
  });
  await expect(page.locator('.question-error, [id$=error]').filter({ hasText: /./ }).first()).toBeVisible();
  await expectInert(page);
});
