import { expect } from '@playwright/test';
import { expectEveryMode } from './access/expect-every-mode.ts';
import { expectFits } from './expect-fits.ts';
import { onlyInFull } from './only-in-full.ts';
import { pressTabTo } from './press-tab-to.ts';
import { readLessons } from './read-lessons.ts';
import { keepReading, paperOf, readingOnPage, textSizeOf } from './reading-on-page.ts';
import { refuseStorage } from './refuse-storage.ts';
import { detailsOf, onePageOfEachKind } from './sample-pages.ts';
import { test } from './watched-test.ts';

const lesson = `/lessons/${readLessons()[0]?.id}.html`;
const dark = 'rgb(18, 25, 27)';
const light = 'rgb(251, 250, 246)';
const largestOfAll = {
  textSize: 'largest',
  lineSpacing: 'widest',
  letterSpacing: 'widest',
};

test('by keyboard alone a learner makes the page dark and its text large, and it stays so', async ({
  page,
}) => {
  await page.goto(lesson);
  const { button, dialog, choose } = readingOnPage(page);
  const before = await textSizeOf(page);
  await pressTabTo(button);
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('heading')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(choose('Colours', 'As on this device')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(choose('Colours', 'Dark')).toBeChecked();
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await expect(choose('Text size', 'Large')).toBeChecked();
  await expect(dialog.getByRole('status')).toHaveText('Kept on this device.');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(button).toBeFocused();
  await page.goto('/');
  expect(await paperOf(page)).toBe(dark);
  expect(await textSizeOf(page)).toBeGreaterThan(before * 1.1);
  await button.click();
  await expect(choose('Colours', 'Dark')).toBeChecked();
});

test('what was chosen is there before the page’s own program, and so before it is painted', async ({
  page,
}) => {
  await keepReading(page, { theme: 'dark', ...largestOfAll });
  await page.route('**/_astro/*.js', (route) => route.abort());
  await page.goto(lesson);
  expect(await paperOf(page)).toBe(dark);
  expect(await textSizeOf(page)).toBeGreaterThan(25);
  const waits = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.includes('/before-paint/'))
      .map(
        (entry) =>
          (entry as PerformanceResourceTiming & { renderBlockingStatus: string }).renderBlockingStatus,
      ),
  );
  expect(waits).toEqual(['blocking']);
});

test('the page can be light on a dark device, and can go back to what it was', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(lesson);
  expect(await paperOf(page)).toBe(dark);
  const { button, dialog, choose } = readingOnPage(page);
  await button.click();
  await choose('Colours', 'Light').check();
  await choose('Space between lines', 'Widest').check();
  expect(await paperOf(page)).toBe(light);
  await dialog.getByRole('button', { name: 'Back to usual' }).click();
  await expect(choose('Colours', 'As on this device')).toBeChecked();
  await expect(choose('Space between lines', 'Usual')).toBeChecked();
  expect(await paperOf(page)).toBe(dark);
  expect(
    await page.evaluate(() => Object.keys(localStorage).filter((key) => key.endsWith(':preferences'))),
  ).toEqual([]);
});

test(
  'high contrast is the same whether the device asks for it or the learner',
  onlyInFull,
  async ({ page }) => {
    const coloursOf = () =>
      page.evaluate(() => {
        const { backgroundColor, color } = getComputedStyle(document.documentElement);
        return [backgroundColor, color];
      });
    await page.emulateMedia({ contrast: 'more' });
    await page.goto(lesson);
    const asked = await coloursOf();
    expect(asked).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
    await page.emulateMedia({ contrast: 'no-preference' });
    const { button, choose } = readingOnPage(page);
    await button.click();
    await choose('Colours', 'High contrast').check();
    expect(await coloursOf()).toEqual(asked);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await coloursOf()).toEqual(asked.toReversed());
  },
);

test('a page in another tab follows at once', onlyInFull, async ({ page, context }) => {
  await page.goto(lesson);
  await page.keyboard.press('Control');
  const other = await context.newPage();
  await other.goto('/');
  const { button, choose } = readingOnPage(other);
  await button.click();
  await choose('Colours', 'Dark').check();
  await expect.poll(() => paperOf(page)).toBe(dark);
});

test(
  'where storage is blocked, a choice holds for this page, and the dialog says so',
  onlyInFull,
  async ({ page }) => {
    await page.addInitScript(refuseStorage);
    await page.goto(lesson);
    const { button, dialog, choose } = readingOnPage(page);
    await button.click();
    await choose('Colours', 'Dark').check();
    await expect(dialog.getByRole('status')).toContainText('holds for this page only');
    expect(await paperOf(page)).toBe(dark);
    await page.goto('/');
    expect(await paperOf(page)).toBe(light);
  },
);

test('what other programs left under the same name changes nothing', onlyInFull, async ({ page }) => {
  await keepReading(page, { theme: '"><img src=x onerror=alert(1)>', textSize: 'enormous!' });
  await page.goto(lesson);
  expect(await paperOf(page)).toBe(light);
  expect(await page.evaluate(() => ({ ...document.documentElement.dataset }))).not.toHaveProperty('theme');
});

for (const path of onePageOfEachKind()) {
  test(
    `${path} fits 320 pixels with the largest text and the widest spaces`,
    detailsOf(path),
    async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await keepReading(page, largestOfAll);
      await page.goto(path);
      await expectFits(page, ['plain']);
    },
  );
}

for (const theme of ['', 'contrast'] as const) {
  test(
    `the dialog has no barrier that axe knows of in any mode, theme ${theme || 'of the device'}`,
    theme ? onlyInFull : {},
    async ({ page }) => {
      test.slow();
      await keepReading(page, theme ? { theme } : {});
      await page.goto(lesson);
      const { button, dialog } = readingOnPage(page);
      await button.click();
      await expect(dialog).toBeVisible();
      await expectEveryMode(page, 'reading settings open');
    },
  );
}

test('the dialog fits 320 pixels with the largest text', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await keepReading(page, largestOfAll);
  await page.goto(lesson);
  const { button, dialog } = readingOnPage(page);
  await button.click();
  await expect(dialog).toBeVisible();
  expect(
    await dialog.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth),
  ).toBeLessThanOrEqual(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('there is nothing to press that would do nothing', async ({ page }) => {
    await page.goto(lesson);
    await expect(readingOnPage(page).button).toHaveCount(0);
  });
});
