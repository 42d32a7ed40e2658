import { expect } from '@playwright/test';
import { pressTabTo } from '../press-tab-to.ts';
import { detailsOf, onePageOfEachKind } from '../sample-pages.ts';
import { readStored } from '../stored-record.ts';
import { lessonOfPaths, paths, preferencesKey } from '../tiny-courses.ts';
import { test } from '../watched-test.ts';

const support = `${paths}support.html`;

for (const path of onePageOfEachKind()) {
  test(
    `${path} leads to the support page from its top and its foot, and says how to report a problem`,
    detailsOf(path),
    async ({ page }) => {
      await page.goto(path);
      for (const landmark of ['banner', 'contentinfo'] as const)
        await expect(
          page.getByRole(landmark).getByRole('link', { name: 'Support', exact: true }),
        ).toHaveAttribute('href', '/support.html');
      await expect(page.getByRole('contentinfo')).toContainText('Nobody reads what you write here.');
      await expect(page.getByRole('contentinfo')).toContainText('tell your employer’s training lead');
    },
  );
}

test('the course says that nobody has checked its support page, and invents nothing', async ({ page }) => {
  await page.goto('/support.html');
  await expect(page.getByText('Nobody has checked this page yet.')).toBeVisible();
  await page.getByRole('radio', { name: 'Wales' }).check();
  await expect(page.locator('.nation:visible')).toHaveCount(1);
  await expect(page.locator('.nation:visible')).toContainText('nobody has filled it in yet');
  await expect(page.locator('.nation:visible')).not.toContainText(/\d/);
});

test('whatever nation is chosen, the emergency number is there to be rung, above the nations', async ({
  page,
}) => {
  await page.goto('/support.html');
  const emergency = page.getByRole('main').getByRole('link', { name: 'Ring 999' });
  for (const nation of ['England', 'Scotland', 'Wales', 'Northern Ireland', 'Show all nations']) {
    await page.getByRole('radio', { name: nation }).check();
    await expect(emergency, nation).toBeVisible();
  }
  await expect(emergency).toHaveAttribute('href', 'tel:999');
  await expect(page.getByRole('link', { name: 'Text SHOUT to 85258' })).toHaveAttribute('href', 'sms:85258');
  const follows = await emergency.evaluate((link) => {
    const nation = document.querySelector('.nation');
    return nation !== null && link.compareDocumentPosition(nation) === Node.DOCUMENT_POSITION_FOLLOWING;
  });
  expect(follows).toBe(true);
  await page.emulateMedia({ media: 'print' });
  await expect(emergency).toHaveText('Ring 999');
  await expect(emergency).toBeVisible();
});

test('the nation is chosen by keyboard, and kept on this device', async ({ page }) => {
  await page.goto(support);
  await expect(page.getByRole('heading', { name: 'England' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Wales' })).toBeVisible();
  await pressTabTo(page.getByRole('radio', { name: 'Show all nations' }));
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: 'Wales' })).toBeChecked();
  await expect(page.getByText('Text 001')).toBeVisible();
  await expect(page.getByText('Ring 000')).toBeHidden();
  await page.reload();
  await expect(page.getByRole('radio', { name: 'Wales' })).toBeChecked();
  await expect(page.getByText('Ring 000')).toBeHidden();
  expect(JSON.parse((await readStored(page))[preferencesKey] ?? '')).toEqual({ version: 1, nation: 'wales' });
  await page.getByRole('radio', { name: 'Show all nations' }).check();
  await expect(page.getByText('Ring 000')).toBeVisible();
});

test('what was checked says when and by whom, and the employer’s own words are laid over the slots', async ({
  page,
}) => {
  await page.goto(support);
  await expect(page.getByText('Last checked on 20 November 2026 by the training lead.')).toBeVisible();
  await expect(page.getByText('Nobody has checked this page yet.')).toHaveCount(0);
  await expect(page.getByText('Ring the office on the first floor.')).toBeVisible();
  await expect(page.getByText('Not filled in yet. Ask your manager or supervisor.')).toHaveCount(1);
});

test('a problem with a page is reported by a letter that names the page, and nothing is sent by itself', async ({
  page,
}) => {
  await page.goto(lessonOfPaths('stoves'));
  const href = await page.getByRole('link', { name: 'Report a problem with this page' }).getAttribute('href');
  expect(decodeURIComponent(href ?? '')).toBe(
    'mailto:training@example.org?subject=Problem with “Stoves” (One kitchen, two jobs, 1)',
  );
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every nation is shown', async ({ page }) => {
    await page.goto(support);
    await expect(page.getByText('Ring 000')).toBeVisible();
    await expect(page.getByText('Text 001')).toBeVisible();
    await expect(page.getByRole('radio')).toHaveCount(0);
  });
});
