import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { expectEveryMode } from './access/expect-every-mode.ts';
import { putStored } from './stored-record.ts';
import { before, firstVersionKey, recordStart } from './tiny-courses.ts';
import { test } from './watched-test.ts';
import { words } from './words.ts';

const progressPage = `${before}progress.html`;
const bytes = '{"version":1,"events":[\u0000ÿ {"id":"ż';

test('what could not be read can be had as a file, to the byte, also what version 1 set aside', async ({
  page,
}) => {
  const earlier = `${firstVersionKey}:set-aside:old`;
  await putStored(page, { [firstVersionKey]: bytes, [earlier]: 'from before' });
  await page.goto(progressPage);
  const button = page.getByRole('button', { name: words.download });
  const downloading = page.waitForEvent('download');
  await button.press('Enter');
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('set-aside.json');
  const found = JSON.parse(readFileSync(await download.path(), 'utf8'));
  expect(found).toHaveLength(2);
  expect(found).toContainEqual({ name: earlier, bytes: 'from before' });
  expect(found).toContainEqual({
    name: expect.stringContaining(`${recordStart}set-aside:`),
    bytes,
  });
});

test('where nothing was set aside, nothing is offered', async ({ page }) => {
  await page.goto(progressPage);
  await expect(page.getByRole('button', { name: words.clear, exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: words.download })).toHaveCount(0);
});

test('the offer has no barrier that axe knows of in any mode, and fits', async ({ page }) => {
  test.slow();
  await putStored(page, { [firstVersionKey]: bytes });
  await page.goto(progressPage);
  await expect(page.getByRole('button', { name: words.download })).toBeVisible();
  await expectEveryMode(page, 'set aside');
});
