import { expect } from '@playwright/test';
import { conversationOnPage } from '../conversation-on-page.ts';
import { readLessons } from '../read-lessons.ts';
import { talking, teaTalk } from '../tiny-courses.ts';
import { test } from '../watched-test.ts';
import { words } from '../words.ts';

const id = 'tea-talk';
const [written] = readLessons('e2e/courses/every-type').flatMap(({ conversations }) => conversations);

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a conversation shows how it starts, what could be said, and where the whole of it is', async ({
    page,
  }) => {
    await page.goto(talking);
    const { box, heading, whole } = conversationOnPage(page, id);
    await expect(box).toContainText('You are the host.');
    await expect(heading).toHaveAccessibleName('A guest arrives');
    await expect(box.getByRole('button')).toHaveCount(0);
    await expect(box.getByRole('list', { name: words.sayOrDo }).getByRole('listitem')).toHaveText([
      '‘There will be, in a moment. Do sit down.’',
      'Say nothing now, and fill the kettle.',
      'Ask your neighbour to help you.',
    ]);
    expect(await box.innerText()).not.toMatch(/feedback|feeling|reason/);
    await whole.click();
    await expect(page).toHaveURL(teaTalk);
  });

  test('the whole of a conversation is read from scene to scene', async ({ page }) => {
    await page.goto(teaTalk);
    expect(written?.notes).toHaveLength(24);
    for (const note of written?.notes ?? [])
      await expect(page.getByText(note, { exact: true })).toBeVisible();
    for (const [index, { id: scene, title, choices }] of (written?.scenes ?? []).entries()) {
      const part = page.locator(`[id="scene.${scene}"]`);
      await expect(part.getByRole('heading', { name: `${index + 1}. ${title}`, exact: true })).toBeVisible();
      for (const { text, to } of choices) {
        const entry = part.getByRole('listitem').filter({ hasText: text });
        await expect(entry.getByRole('link')).toHaveAttribute('href', `#scene.${to}`);
      }
    }
    await page.locator('[id="scene.kettle"]').getByRole('link', { name: 'You listen together' }).click();
    await expect(page.locator('[id="scene.song"]')).toBeInViewport();
    await expect(page.getByText('Draft: made for the tests.').first()).toBeVisible();
  });
});

test('the map says what it is, and scrolls in a box of its own that a keyboard reaches', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(teaTalk);
  const box = page.getByRole('region', { name: 'The conversation as a map' });
  await expect(box.getByRole('img', { name: 'The scenes and the ways between them.' })).toBeVisible();
  await box.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => box.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0);
  const fits = await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);
  expect(fits).toBe(true);
});

test('in forced colours the words of the map stand out from its boxes', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  await page.goto(teaTalk);
  const [ink, paper] = await page
    .locator('.map svg')
    .evaluate((svg) => [
      getComputedStyle(svg.querySelector('text') as Element).fill,
      getComputedStyle(svg.querySelector('rect[rx]') as Element).fill,
    ]);
  expect(ink).toBe('rgb(255, 255, 255)');
  expect(paper).toBe('rgb(0, 0, 0)');
});

test('on paper there is the whole conversation and nothing to press', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto(teaTalk);
  await expect(page.getByRole('navigation', { name: words.main })).toBeHidden();
  const { map, sheet } = await page.evaluate(() => ({
    map: document.querySelector('.map svg')?.getBoundingClientRect().width ?? 0,
    sheet: document.querySelector('.map')?.getBoundingClientRect().width ?? 0,
  }));
  expect(map).toBeLessThanOrEqual(sheet);
  await page.goto(talking);
  const { box } = conversationOnPage(page, id);
  await expect(box.getByRole('button')).toHaveCount(0);
  await expect(box.getByText('Say nothing now, and fill the kettle.').last()).toBeVisible();
});
