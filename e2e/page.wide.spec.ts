import { expect } from '@playwright/test';
import { listPages } from './list-pages.ts';
import { samplePages } from './sample-pages.ts';
import { test } from './watched-test.ts';

for (const path of samplePages()) {
  test(`${path} has a language, a title, one main heading, headings in order and ids of its own`, async ({
    page,
  }) => {
    await page.goto(path);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en-GB');
    await expect(page).toHaveTitle(/\S.*Peer support in mental health$|^Peer support in mental health$/);
    await expect(page.locator('meta[name=description]')).toHaveAttribute('content', /\S/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    for (const landmark of ['banner', 'main', 'contentinfo'] as const)
      await expect(page.getByRole(landmark)).toHaveCount(1);
    const levels = await page
      .locator('h1, h2, h3, h4, h5, h6')
      .evaluateAll((headings) => headings.map(({ localName }) => Number(localName[1])));
    const jumps = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
    expect(jumps, levels.join()).toEqual([]);
    const ids = await page.locator('[id]').evaluateAll((elements) => elements.map(({ id }) => id));
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test(`on ${path} the first Tab offers to skip to the content`, async ({ page }) => {
    await page.goto(path);
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Skip to the content' });
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
  });
}

test('no two pages have the same title', async ({ page }) => {
  test.slow();
  const titles: string[] = [];
  for (const path of listPages()) {
    await page.goto(path);
    titles.push(await page.title());
  }
  expect(new Set(titles).size).toBe(listPages().length);
});

test('every link within the site leads to a page and a place that are there', async ({ page }) => {
  test.slow();
  const places = new Set<string>();
  const links = new Map<string, string>();
  for (const path of listPages()) {
    await page.goto(path);
    places.add(path);
    for (const id of await page.locator('[id]').evaluateAll((all) => all.map((one) => one.id)))
      places.add(`${path}#${id}`);
    for (const href of await page
      .locator('a[href]')
      .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href)))
      links.set(href, path);
  }
  const { origin } = new URL(page.url());
  const own = [...links].filter(([href]) => new URL(href).origin === origin);
  expect(own.length).toBeGreaterThan(20);
  const broken = own.filter(([href]) => !places.has(href.replace(origin, '')));
  expect(broken).toEqual([]);
});

test('an address that isn’t there answers with a page that helps on', async ({ page }) => {
  const response = await page.goto('/lessons/nothing-here.html');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1, name: 'This page is not here' })).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: 'Course' }).click();
  await expect(page).toHaveURL('/');
});
