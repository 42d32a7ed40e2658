import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { readLessons } from './read-lessons.ts';
import { keepReading } from './reading-on-page.ts';
import { onePageOfEachKind } from './sample-pages.ts';
import { test } from './watched-test.ts';

const lesson = `/lessons/${readLessons()[0]?.id}.html`;

/** How much of the page moved while it was loaded: Chromium’s own sum. */
async function shiftOf(page: Page): Promise<number> {
  await page.waitForLoadState('networkidle');
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const shifts = list.getEntries() as (PerformanceEntry & { value: number })[];
          resolve(shifts.reduce((sum, { value }) => sum + value, 0));
        }).observe({ type: 'layout-shift', buffered: true });
        // Without any shift nothing is ever reported: two frames are enough for what there is.
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(0)));
      }),
  );
}

/** What these two show is made of the record by their own program, so there is nothing to keep room for. */
const madeOfTheRecord = ['/progress.html', '/certificate.html'];

for (const path of onePageOfEachKind().filter((one) => !madeOfTheRecord.includes(one))) {
  test(`nothing on ${path} moves while it is loaded with a theme and a size of the learner’s own`, async ({
    page,
  }) => {
    await keepReading(page, { theme: 'dark', textSize: 'larger', lineSpacing: 'wide' });
    await page.goto(path);
    expect(await shiftOf(page)).toBe(0);
  });
}

for (const path of onePageOfEachKind()) {
  test(`${path} scrolls one way only, from a phone to a wide screen`, async ({ page }) => {
    for (const width of [320, 768, 1280, 1920]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(path);
      const { scrollWidth, clientWidth } = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return { scrollWidth, clientWidth };
      });
      expect(scrollWidth, `at ${width} pixels`).toBeLessThanOrEqual(clientWidth);
    }
  });
}

for (const [where, width] of [
  ['phone', 320],
  ['tablet', 768],
  ['desk', 1280],
] as const) {
  test(`on a ${where} a lesson says which module and lesson of how many it is, however far one has read`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 640 });
    await page.goto(lesson);
    const place = page.getByText(/^\s*Module \d+ of \d+, lesson \d+ of \d+\s*$/).filter({ visible: true });
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight / 2));
    await expect(place.first()).toBeInViewport();
  });
}

test('what has the focus is never hidden by the line that says so', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(lesson);
  const line = page.locator('.lesson-place');
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  for (let stops = 0; stops < 60; stops += 1) {
    await page.keyboard.press('Shift+Tab');
    const focused = page.locator('article :focus');
    if ((await focused.count()) === 0) continue;
    const [top, bottom] = [await focused.boundingBox(), await line.boundingBox()];
    const middle = (top?.y ?? 0) + (top?.height ?? 0) / 2;
    expect(middle).toBeGreaterThanOrEqual((bottom?.y ?? 0) + (bottom?.height ?? 0));
  }
});

test('each drawing that a page shows is in the one file, has its room, and says nothing aloud', async ({
  page,
}) => {
  await page.goto('/');
  const drawings = page.locator('svg.illustration');
  await expect(drawings).toHaveCount(9);
  for (const drawing of await drawings.all()) {
    await expect(drawing).toHaveAttribute('aria-hidden', 'true');
    await expect(drawing).toHaveAttribute('width', /^\d+$/);
    await expect(drawing).toHaveAttribute('height', /^\d+$/);
    const [address, id] = ((await drawing.locator('use').getAttribute('href')) ?? '').split('#');
    const file = await (await page.request.get(address ?? '')).text();
    expect(file).toContain(`id="${id}"`);
  }
});

test('the drawings take the colours of the page', async ({ page }) => {
  await page.goto('/');
  const drawing = page.locator('.hero svg.illustration');
  const inLight = await drawing.screenshot();
  await keepReading(page, { theme: 'dark' });
  await page.reload();
  expect((await drawing.screenshot()).equals(inLight)).toBe(false);
});

test('each drawing weighs less than 2.5 kB', () => {
  const [folder = ''] = [join('dist', 'illustrations')];
  const [file = ''] = readdirSync(folder);
  const symbols = readFileSync(join(folder, file), 'utf8').split('<symbol').slice(1);
  expect(symbols).toHaveLength(9);
  for (const symbol of symbols) expect(symbol.length).toBeLessThan(2500);
});

test('a lesson loads no styles of the register, the handbook, the certificate or the evidence', async ({
  page,
}) => {
  await page.goto(lesson);
  const styles = await page.evaluate(() =>
    [...document.styleSheets]
      .flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText))
      .join('\n'),
  );
  for (const part of [
    '.completions-',
    '.handbook',
    '.certificate-',
    '.coverage',
    '.map-drawing',
    '.trainer-page',
  ])
    expect(styles).not.toContain(part);
});
