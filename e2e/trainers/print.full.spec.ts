import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { expectEveryMode } from '../access/expect-every-mode.ts';
import { expectAccessible } from '../expect-accessible.ts';
import { expectFits } from '../expect-fits.ts';
import { readLessons } from '../read-lessons.ts';
import { found } from '../text-of.ts';
import { trainersPage } from '../tiny-courses.ts';
import { test } from '../watched-test.ts';
import { readPdf } from './read-pdf.ts';

const isFull = process.env['FULL'] !== undefined;
const handbook = trainersPage('paths', 'handbook.html');
const questions = trainersPage('every-type', 'questions.html');
const answers = trainersPage('every-type', 'answers.html');
const readiness = trainersPage('evidence', 'readiness.html');

async function printBook(page: Page) {
  return readPdf(await page.pdf({ tagged: true, preferCSSPageSize: true }));
}

async function choose(page: Page, label: string): Promise<void> {
  await page.getByRole('radio', { name: label }).check();
}

async function openKey(page: Page): Promise<void> {
  // A link may have led here, and no program hears the press before it runs.
  await page.waitForLoadState();
  await page.getByRole('button', { name: 'Open the answer key' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'The answers' })).toBeFocused();
}

const lessonsIn = (page: Page) => page.locator('.handbook-lesson:visible > h2').allInnerTexts();

test('the handbook has the lessons and passages of the chosen path, which no address names', async ({
  page,
}) => {
  await page.goto(handbook);
  expect(await lessonsIn(page)).toHaveLength(7);
  await choose(page, 'Cook');
  await expect(page.getByRole('heading', { name: 'Trays' })).toBeHidden();
  expect(await lessonsIn(page)).toEqual(['1.1 Knives', '1.2 Allergies', '2.1 Stoves', '2.2 Pans']);
  await expect(page.locator('.handbook-contents').getByRole('link', { name: /Tips/ })).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Cooks sharpen their own knives.')).toBeVisible();
  await expect(page.getByText('Waiters count the knives after the meal.')).toBeHidden();
  await expect(page.getByRole('group', { name: 'Your path' })).toBeHidden();
  expect(page.url()).toBe(handbook);
});

test('the handbook prints as a tagged PDF with a number and words on every page', async ({ page }) => {
  await page.goto(handbook);
  await choose(page, 'Cook');
  const { isTagged, pages } = await printBook(page);
  expect(isTagged).toBe(true);
  expect(pages.length).toBeGreaterThan(4);
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('@page handbook { @bottom-center { content: none } }');
    document.adoptedStyleSheets.push(sheet);
  });
  const bare = await printBook(page);
  expect(bare.pages).toHaveLength(pages.length);
  for (const [index, { texts }] of bare.pages.entries()) {
    expect(texts, `page ${index + 1} has words`).toBeGreaterThan(1);
    expect(pages[index]?.texts, `page ${index + 1} has a number`).toBeGreaterThan(texts);
  }
});

for (const file of ['handbook', 'questions']) {
  test(`the ${file} of the course have each id once, and no link within them leads nowhere`, () => {
    const markup = readFileSync(`dist/trainers/${file}.html`, 'utf8');
    const ids = [...markup.matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    const within = [...markup.matchAll(/\shref="#([^"]+)"/g)].map(([, id = '']) => id);
    expect(within.length).toBeGreaterThan(20);
    expect(within.filter((id) => !ids.includes(id))).toEqual([]);
    expect(markup).not.toMatch(/<(?:input|select|textarea)\b[^>]*name="(?!path")/);
  });
}

test('the file with the answers is sealed', () => {
  const file = readFileSync('dist/trainers/answers.json', 'utf8');
  const secrets = readLessons()
    .flatMap((lesson) => [...lesson.questions, ...lesson.conversations])
    .flatMap(({ notes }) => notes)
    .filter((note) => note.length > 20);
  expect(secrets.length).toBeGreaterThan(300);
  expect(found(secrets, file)).toEqual([]);
});

test('a lesson’s question sheet is printed by itself, from its first page on', async ({ page }) => {
  await page.goto(questions);
  await page.evaluate(() => {
    window.print = () => document.documentElement.setAttribute('data-was-printed', '');
  });
  await page.getByRole('button', { name: /^Print this sheet ?: Placing$/ }).press('Enter');
  await expect(page.locator('html')).toHaveAttribute('data-was-printed', '');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { name: 'Placing' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Choosing' })).toBeHidden();
  const { pages } = await printBook(page);
  for (const { texts } of pages) expect(texts).toBeGreaterThan(1);
});

test('the answer key opens by a button, takes the focus, and has the letters of the sheets', async ({
  page,
}) => {
  await page.goto(questions);
  const plants = page.locator('.blank-question', { hasText: 'How hot is water' }).locator('.lettered > li');
  const letters = (await plants.allInnerTexts()).map((text, index) => `${'ABC'[index]}. ${text}`);
  await page.getByRole('link', { name: 'To the answer key' }).click();
  await openKey(page);
  const lines = page
    .locator('.answer', { hasText: 'How hot is water' })
    .locator('.answer-line > span:last-child');
  expect(await lines.allInnerTexts()).toEqual(letters);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: 'Print the answer key' })).toBeHidden();
  await expect(lines.first()).toBeVisible();
});

test('each line of the readiness checklist shows its finding in its own words, how sure it is, and if it was checked', async ({
  page,
}) => {
  await page.goto(readiness);
  await expect(page.locator('.readiness > li')).toHaveText([
    /Who has a garden near by\?.*Gardening may help people to sleep\..*Some evidence.*checked against the paper on/s,
    /What do people hope for\?.*The study suggested no effect on mood\..*not yet checked against the paper/s,
  ]);
  await expect(page.locator('.sheet input')).toHaveCount(0);
  await page.goto(trainersPage('paths', 'readiness.html'));
  await expect(page.getByText('This course has no such list.')).toBeVisible();
});

for (const address of [handbook, questions, answers, readiness]) {
  test(`${new URL(address).pathname} has no barrier that axe knows of in any mode, and fits`, async ({
    page,
  }) => {
    test.slow();
    await page.goto(address);
    if (address === answers) await openKey(page);
    await expectEveryMode(page, 'open');
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the handbook has all lessons, and the answer key says what it needs', async ({ page }) => {
    await page.goto(handbook);
    expect(await lessonsIn(page)).toHaveLength(7);
    await expect(page.getByRole('radio')).toHaveCount(0);
    await page.goto(answers);
    await expect(page.locator('noscript p', { hasText: 'The answers open by a button' })).toBeVisible();
  });
});

if (isFull) {
  test('the whole handbook of the course is tagged, numbered, without an empty page or a barrier', async ({
    page,
  }) => {
    test.setTimeout(300_000);
    await page.goto('/trainers/handbook.html');
    await expectAccessible(page);
    const { isTagged, pages } = await printBook(page);
    expect(isTagged).toBe(true);
    expect(pages.length).toBeGreaterThan(100);
    expect(pages.filter(({ texts }) => texts < 4)).toEqual([]);
    await page.goto('/trainers/questions.html');
    await expectAccessible(page);
    await page.setViewportSize({ width: 320, height: 640 });
    await expectFits(page, ['plain']);
    await page.goto('/trainers/handbook.html');
    await expectFits(page, ['plain']);
  });
}
