import { expect, test } from '@playwright/test';
import { expectAccessible } from './expect-accessible.ts';
import { renamed } from './tiny-courses.ts';

test('the old address of a renamed lesson leads to the new one, and to the same place in it', async ({
  page,
}) => {
  await page.goto(`${renamed}lessons/watering.html#question-when-to-water`);
  await expect(page).toHaveURL(`${renamed}lessons/giving-water.html#question-when-to-water`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.goBack();
  expect(page.url()).not.toContain('watering.html#');
});

test('the facilitator view of a renamed lesson is found under its old address', async ({ page }) => {
  await page.goto(`${renamed}trainers/lessons/watering.html`);
  await expect(page).toHaveURL(`${renamed}trainers/lessons/giving-water.html`);
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the old address of a renamed lesson leads to the new one', async ({ page }) => {
    await page.goto(`${renamed}lessons/watering.html`);
    await expect(page).toHaveURL(`${renamed}lessons/giving-water.html`);
  });
});

test('the page at an old address says where the lesson is, and no search engine keeps it', async ({
  page,
  request,
}) => {
  const markup = await (await request.get(`${renamed}lessons/watering.html`)).text();
  // Without what leads on, as where a browser is told not to follow it.
  await page.setContent(
    markup.replace(/<meta http-equiv="refresh"[^>]*>/, '').replace(/<script[\s\S]*?<\/script>/, ''),
  );
  await expect(page.getByRole('heading', { level: 1, name: 'This page has moved' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Go to the page' })).toHaveAttribute(
    'href',
    /giving-water\.html$/,
  );
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
  await expectAccessible(page);
});

test('a drawing of a lesson is copied without its scripts and what it would fetch', async ({
  page,
  request,
}) => {
  await page.goto(`${renamed}lessons/light.html`);
  const address = await page.getByRole('img', { name: 'A window' }).getAttribute('src');
  const drawing = await (await request.get(new URL(address ?? '', page.url()).href)).text();
  expect(drawing).toContain('<rect');
  expect(drawing).not.toMatch(/script|onload|onclick|example\.org|foreignObject/i);
});
