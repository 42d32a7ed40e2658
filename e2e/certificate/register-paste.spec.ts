import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { expectAccessible } from '../expect-accessible.ts';
import { expectFits, textSettings } from '../expect-fits.ts';
import { onlyInFull } from '../only-in-full.ts';
import { register, renamed } from '../tiny-courses.ts';
import { test } from '../watched-test.ts';
import { words } from '../words.ts';

// Literal: a code on paper is never made again.
const code = 'CW176 101DD MT005 MH8G0 582MW';
const ofTheFuture = 'CW176 1004C MT000 274G0 9HS5W';
const of1970 = 'CW176 100XM MT006 000G0 0Y30W';
const withCheck = 'CW176 11NQ1 P21J5 MH8G0 48RKN';
const [one = '', two = '', three = '', four = '', five = ''] = code.split(' ');

async function openRegister(page: Page): Promise<void> {
  await page.goto(register(renamed));
  await page.mouse.move(5, 5);
  await page.mouse.move(50, 50);
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
}

async function choose(page: Page, text: string | Buffer): Promise<void> {
  await page
    .getByLabel('Choose a file')
    .setInputFiles({ name: 'codes.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
}

test('a code is read however it was pasted or saved', async ({ page }) => {
  test.slow();
  await openRegister(page);
  for (const text of [
    `Ann Smith: ${code}`,
    `> ${code}`,
    `1. ${code}`,
    `“${code}”`,
    `\u200B${code}`,
    `"O’Neil; Zoë",${code}`,
    `Name,Team,Code\r\nAnn,Ward 3,${code}`,
    `Smith, Ann,${code}`,
    `> ${one} ${two} ${three}\n> ${four} ${five}`,
    `Ann|Ward 3|${code}`,
    Buffer.from(`\uFEFFAnn\t${code}\r\n`, 'utf16le'),
    Buffer.from(`\uFEFFAnn\t${code}\r\n`, 'utf16le').swap16(),
    Buffer.from(`"Zoë",${code}`, 'latin1'),
  ]) {
    await page.getByRole('button', { name: 'Clear all' }).click();
    await choose(page, text);
    await expect(page.getByRole('heading', { level: 2, name: '1 completion' }), `${text}`).toBeFocused();
    await expect(page.getByText('Every line was read')).toBeVisible();
  }
  await expect(page.getByRole('row').last()).toContainText('Zoë');
});

test('a date or a result that can hardly be is kept, and said in words, on the page and in the file', async ({
  page,
}) => {
  test.slow();
  await page.setViewportSize({ width: 320, height: 640 });
  await openRegister(page);
  await page.getByLabel(words.codes).fill([code, ofTheFuture, of1970, withCheck].join('\n'));
  await page.getByRole('button', { name: words.readCodes }).click();
  await expect(page.getByRole('heading', { level: 2, name: '1 completion' })).toBeFocused();
  await expect(page.getByText('3 more have something to check with the learner.')).toBeVisible();
  const row = (line: number) =>
    page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: `${line}`, exact: true }) });
  await expect(row(2)).toContainText('Check this with the learner: the date lies in the future.');
  await expect(row(3)).toContainText('the date lies before the course was published.');
  await expect(row(4)).toContainText('there is no such check in this edition.');
  await expect(row(1)).not.toContainText('Check this');
  await expectAccessible(page);
  await expectFits(page, textSettings);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: words.saveCsv }).click(),
  ]);
  const csv = readFileSync(await download.path(), 'utf8').split('\r\n');
  expect(csv).toHaveLength(6);
  expect(csv[1]).toContain('"counted"');
  expect(csv[2]).toMatch(/"to check with the learner".*"2079-.*the date lies in the future\."/);
});

test(
  'five megabytes of garbage are read while the page answers, and reading can be stopped',
  onlyInFull,
  async ({ page }) => {
    test.slow();
    const line = `Ann,${code}\n`;
    const garbage = 'C0MPL3T10N C0DE5 0F N0 C0UR5E ,;"<a & %20\n'.repeat(116_000);
    await openRegister(page);
    // A slow computer, so that reading takes longer than pressing the button.
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 8 });
    await choose(page, line + garbage);
    const progress = page.getByRole('progressbar', { name: 'Reading the codes…' });
    await expect(progress).toBeVisible();
    await page.getByRole('button', { name: 'Stop reading' }).click();
    await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    await expect(page.getByRole('heading', { level: 2, name: '1 completion' })).toBeFocused();
    await expect(
      page.getByText(/^You stopped the reading\. What follows is of the lines up to \d+/),
    ).toBeVisible();
    await expect(progress).toHaveCount(0);
    await expectAccessible(page);
    // Read to its end, it is the same list, and longer.
    await choose(page, line + garbage);
    await expect(page.getByText(/lines were left out: 10000 can be read at once/)).toBeVisible({
      timeout: 60_000,
    });
    await expect(page.getByRole('heading', { level: 2, name: '1 completion' })).toBeFocused();
  },
);
