import { expect, type Page } from '@playwright/test';
import { expectAccessible } from '../expect-accessible.ts';
import { afterFirst } from '../only-in-full.ts';
import { showMode } from '../show-mode.ts';
import { coverage, evidence } from '../tiny-courses.ts';
import { test } from '../watched-test.ts';

const finding = (page: Page, id: string) => page.locator(`[id="finding.${id}"]`);

test('each finding says whose it is, where it stands, who checked it, and what uses it', async ({ page }) => {
  await page.goto(evidence);
  const sleep = finding(page, 'sleep-better');
  await expect(sleep).toContainText('Research finding');
  await expect(sleep).toContainText(
    'Some evidence · Gardener, 2020, page 1 · checked against the paper on 20 November 2026 by R. Reader',
  );
  await expect(sleep.getByRole('listitem')).toHaveText(['Soil · in the text', 'Sleep · in the text']);
  await expect(finding(page, 'hope-mixed')).toContainText('Held in reserve');
  await expect(page.getByRole('heading', { level: 2 })).toContainText([
    'Sleep and rest',
    'Mood',
    'The sources',
  ]);
});

test('an unchecked finding is nowhere shown as checked', async ({ page }) => {
  for (const address of [evidence, coverage]) {
    await page.goto(address);
    const mood = page.locator('[id="finding.mood-same"], tr:has(a[href$="finding.mood-same"])').last();
    await expect(mood).toContainText('not yet checked against the paper');
    expect((await mood.innerText()).match(/(?<!not yet )checked against/g)).toBeNull();
  }
});

test('from a finding one comes to the question that tests it', async ({ page }) => {
  await page.goto(evidence);
  await finding(page, 'mood-same').getByRole('link', { name: 'Question 1 of 1' }).click();
  await expect(page).toHaveURL(/lessons\/soil\.html#question\.soil-mood$/);
  await expect(page.locator('[id="question.soil-mood"]')).toBeInViewport();
});

test('the picture has a name, shapes that differ, and a table with the same facts', async ({ page }) => {
  await page.goto(evidence);
  const picture = page.getByRole('img', { name: /^Which way the findings point/ });
  await expect(picture).toHaveAccessibleDescription(/2 outcomes by 2 groups/);
  const labels = await picture.locator('text').allTextContents();
  expect(labels.map((label) => label.replace(/\s+/g, ' ').trim())).toEqual([
    'Adults',
    'People who have a garden of their own',
    'Sleep',
    'Mood',
  ]);
  const drawn = await picture
    .locator('.direction')
    .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-direction')));
  const rows = page.getByRole('table', { name: 'The same in words' }).locator('tbody tr');
  const cells = await rows.evaluateAll((all) =>
    all.map((row) => [...row.children].map((cell) => cell.textContent?.trim())),
  );
  expect(cells).toEqual([
    ['Sleep', 'Adults', 'Some evidence of benefit', 'Gardening may help people to sleep.'],
    ['Mood', 'Adults', 'Evidence suggests no effect', 'The study suggested no effect on mood.'],
    ['Mood', 'People who have a garden of their own', 'Mixed results', 'Results on hope were mixed.'],
  ]);
  expect(drawn).toEqual(['benefit', 'no-effect', 'mixed']);
  const shapes = await picture
    .locator('.direction')
    .evaluateAll((marks) => marks.map((mark) => mark.innerHTML.replace(/\s+/g, ' ')));
  expect(new Set(shapes).size).toBe(3);
  await expect(page.locator('.evidence-map')).toContainText('few of the studies were good ones');
});

test('the table for trainers has headers both ways and says what is where', async ({ page }) => {
  await page.goto(coverage);
  const table = page.getByRole('table', { name: 'Findings by lesson' });
  await expect(table.getByRole('columnheader')).toHaveText([
    'Finding',
    /1\.1\s*Soil/,
    /1\.2\s*Sleep/,
    'Lessons',
  ]);
  const row = table.getByRole('row', { name: /^sleep-better/ });
  await expect(row.getByRole('cell')).toHaveText(['T', 'T', '2']);
  const mood = table.getByRole('row', { name: /^mood-same/ });
  await expect(mood.getByRole('cell')).toHaveText(['Q', '', '1']);
});

test.describe('on a small screen', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test('picture and tables scroll in boxes that a keyboard reaches', async ({ page }) => {
    await page.goto(evidence);
    const boxes = page.locator('.scroll-box');
    for (const box of await boxes.all()) {
      await box.focus();
      await expect(box).toBeFocused();
      expect(await box.evaluate(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)).toBe(true);
      await page.keyboard.press('ArrowRight');
      await expect.poll(() => box.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0);
    }
  });
});

for (const [place, mode] of (['light', 'dark', 'in forced colours'] as const).entries()) {
  for (const address of [evidence, coverage]) {
    test(
      `${new URL(address).pathname} has no barrier that axe knows of, ${mode}`,
      afterFirst(place),
      async ({ page }) => {
        await showMode(page, mode);
        await page.goto(address);
        await expectAccessible(page);
      },
    );
  }
}

test('in forced colours the marks are drawn in the colour of text', async ({ page }) => {
  await showMode(page, 'in forced colours');
  await page.goto(evidence);
  const ink = await page.locator('h1').evaluate((heading) => getComputedStyle(heading).color);
  for (const mark of await page.locator('.map-drawing .direction').all())
    await expect(mark).toHaveCSS('stroke', ink);
});
