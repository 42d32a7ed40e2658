import { expect } from '@playwright/test';
import { pressTabTo } from '../press-tab-to.ts';
import { readSearchTexts } from '../read-search-index.ts';
import { builtFolder, lessonOfPaths } from '../tiny-courses.ts';
import { test } from '../watched-test.ts';

const knives = lessonOfPaths('knives');

test('a sheet is printed by itself, on one page, and the lesson is there again afterwards', async ({
  page,
}) => {
  await page.goto(knives);
  const sheet = page.getByRole('region', { name: 'Knife round' });
  await expect(sheet.locator('.fill-line')).toHaveCount(6);
  await expect(sheet).not.toContainText('__');
  await page.evaluate(() => {
    window.print = () => document.documentElement.setAttribute('data-was-printed', '');
  });
  await pressTabTo(sheet.getByRole('button', { name: 'Print this sheet' }));
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('data-was-printed', '');
  await page.emulateMedia({ media: 'print' });
  await expect(sheet.getByRole('heading', { name: 'Knife round' })).toBeVisible();
  await expect(page.getByText('One kitchen, two jobs, edition 1. Draft: made for the tests.')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
  await expect(page.getByRole('contentinfo')).toBeHidden();
  await expect(sheet.getByRole('button')).toBeHidden();
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'screen' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('nothing can be typed into a sheet, and nothing of it is found as underscores', async ({ page }) => {
  await page.goto(knives);
  const sheet = page.getByRole('region', { name: 'Knife round' });
  await expect(sheet.locator('input, textarea, select')).toHaveCount(0);
  const texts = readSearchTexts(`${builtFolder}/paths`);
  expect(texts.length).toBeGreaterThan(3);
  expect(JSON.stringify(texts)).not.toContain('___');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a sheet is there to be printed with its lesson, and has no button', async ({ page }) => {
    await page.goto(knives);
    const sheet = page.getByRole('region', { name: 'Knife round' });
    await expect(sheet.getByRole('heading', { name: 'Who looks' })).toBeVisible();
    await expect(sheet.getByRole('button')).toHaveCount(0);
    await page.emulateMedia({ media: 'print' });
    await expect(sheet).toBeVisible();
  });
});
