import { expect } from '@playwright/test';
import { expectEveryMode } from '../access/expect-every-mode.ts';
import { certificate, paths, register } from '../tiny-courses.ts';
import { test } from '../watched-test.ts';
import { words } from '../words.ts';
import { bringRecord, lessonDone, writeRecord } from './bring-record.ts';
import { certificateOnPage } from './certificate-on-page.ts';
import { handInCodes } from './hand-in-codes.ts';

const lessons = ['knives', 'allergies', 'stoves', 'pans', 'trays', 'tips', 'rotas'];
let codes: readonly string[] = [];

// One after the other, so that codes are handed in once.
test.describe.configure({ mode: 'serial' });

test.beforeAll('five learners hand in their codes', async ({ browser }) => {
  test.slow();
  codes = await handInCodes(browser, 5, 2);
});

test('the certificate and the register have no barrier that axe knows of in any state and mode, and fit', async ({
  page,
}) => {
  test.setTimeout(300_000);
  const on = certificateOnPage(page);
  await page.goto(certificate(paths));
  await expect(page.getByRole('heading', { name: 'What is left' })).toBeVisible();
  await expectEveryMode(page, 'nothing complete');
  await bringRecord(page, paths, writeRecord('kitchen', lessons.map(lessonDone)));
  await page.goto(certificate(paths));
  await on.name.fill('Zoë');
  await on.longer.check();
  await expect(on.longCode).toBeVisible();
  await expectEveryMode(page, 'complete');

  await page.goto(register(paths));
  await page.getByRole('button', { name: words.readCodes }).click();
  await expect(page.locator('[id="page.register-error"]')).toBeVisible();
  await expectEveryMode(page, 'in error');
  await page.getByLabel(words.codes).fill([...codes, codes[0], 'nonsense'].join('\n'));
  await page.getByRole('button', { name: words.readCodes }).click();
  await expect(page.getByText('Totals of 5 people')).toBeVisible();
  await expectEveryMode(page, 'codes read');
});
