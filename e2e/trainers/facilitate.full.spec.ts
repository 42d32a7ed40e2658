import { expect, type Page } from '@playwright/test';
import { expectEveryMode } from '../access/expect-every-mode.ts';
import { expectFits } from '../expect-fits.ts';
import { readLessons } from '../read-lessons.ts';
import { found, textOf } from '../text-of.ts';
import { lessonOfPaths, paths, trainersPage } from '../tiny-courses.ts';
import { test } from '../watched-test.ts';

const view = (lesson: string) => trainersPage('every-type', `lessons/${lesson}.html`);
/** What only those hear who don’t see the question above may have a space before its colon. */
const buttonOf = (page: Page, words: string, of: string) =>
  page.getByRole('button', { name: new RegExp(`^${words} ?: ${of.replace('?', '\\?')}$`) });

/** Opens all notes of the page, one after the other. */
async function openNotes(page: Page): Promise<void> {
  for (const button of await page.locator('.answer-notes button').all()) {
    await button.press('Enter');
    await expect(button).toHaveAttribute('aria-expanded', 'true');
  }
}

test('from the footer a trainer comes to a lesson’s talking points, which learners are not shown', async ({
  page,
}) => {
  const prompt = 'Which knife would you buy next?';
  await page.goto(lessonOfPaths('knives'));
  await expect(page.getByText(prompt)).toHaveCount(0);
  await page.getByRole('navigation', { name: 'More' }).getByRole('link', { name: 'For trainers' }).click();
  await expect(page.getByRole('link', { name: 'Knife round' })).toHaveAttribute(
    'href',
    /knives\.html#sheet\./,
  );
  await page.getByRole('link', { name: 'Knives', exact: true }).click();
  await expect(page.getByRole('listitem').filter({ hasText: prompt })).toBeVisible();
  await page.getByRole('link', { name: 'the trays' }).click();
  await expect(page).toHaveURL(/lessons\/trays\.html$/);
  const index = await page.request.get(`${paths}search-index.json`);
  expect(await index.text()).not.toContain(prompt);
});

test('the timings add up to the minutes of the lesson', async ({ page }) => {
  await page.goto(view('choosing'));
  const numbers = (await page.locator('.timings td').allInnerTexts()).map(Number);
  expect(numbers.slice(0, -1).reduce((sum, minutes) => sum + minutes, 0)).toBe(numbers.at(-1));
});

test('answer notes come by a button, take the focus, and are put away again', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(view('choosing'));
  const prompt = 'How hot is water for green tea best?';
  const button = buttonOf(page, 'Answer notes', prompt);
  await expect(button).toHaveAttribute('aria-expanded', 'false');
  expect(asked.filter((path) => path.endsWith('.json'))).toEqual([]);
  await button.press('Enter');
  const notes = page.getByRole('group', { name: `Answer notes: ${prompt}` });
  await expect(notes).toBeFocused();
  await expect(notes.getByRole('listitem')).toHaveText([
    /Right\s*A\. About 80 °C\s*Eighty feedback/,
    /Not this one\s*B\. As it boils\s*Boiling feedback/,
    /Not this one\s*C\. Cold from the tap\s*Cold feedback/,
  ]);
  await expect(notes).toContainText('Outcome feedback: a thermometer helps.');
  await buttonOf(page, 'Put the notes away', prompt).press('Enter');
  await expect(notes).toHaveCount(0);
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes(':1:')))).toEqual(
    [],
  );
});

for (const { id, questions, conversations } of readLessons('e2e/courses/every-type')) {
  test(`the notes of “${id}” say all that learners are told, once they are opened and not before`, async ({
    page,
  }) => {
    await page.goto(view(id));
    const secrets = [...questions, ...conversations]
      .flatMap(({ notes }) => notes)
      .filter((note) => !/^Hint /.test(note));
    const read = async () => textOf(await page.getByRole('main').innerText());
    expect(found(secrets, await read())).toEqual([]);
    await openNotes(page);
    expect(found(secrets, await read())).toEqual(secrets);
  });
}

test('a conversation is gone through scene by scene, by letters that a group can call out', async ({
  page,
}) => {
  await page.goto(view('talking'));
  const first = page.locator('.scene-sheet').first();
  await expect(first.locator('.lettered > li')).toHaveCount(3);
  await buttonOf(page, 'What follows from each choice', 'A guest arrives').press('Enter');
  const quiet = first.locator('.answer-parts > li').nth(1);
  await expect(quiet).toContainText('B. Say nothing now, and fill the kettle.');
  await expect(quiet).toContainText('Quiet feeling: unsure, or glad of the peace.');
  await quiet.getByRole('link', { name: '3. The kettle sings' }).click();
  await expect(page.locator('.scene-sheet:target')).toContainText('Steam rises.');
});

test('notes that can’t be fetched say so, and come with the next press', async ({ page }) => {
  await page.route('**/trainers/lessons/*.json', (route) => route.abort());
  await page.goto(view('choosing'));
  const button = page.locator('.answer-notes button').first();
  await button.press('Enter');
  await expect(page.getByText('The notes could not be fetched.')).toBeVisible();
  await page.unroute('**/trainers/lessons/*.json');
  await button.press('Enter');
  await expect(page.locator('.answer')).toBeFocused();
});

for (const lesson of ['placing', 'talking']) {
  test(`the facilitator view of “${lesson}” with its notes open has no barrier that axe knows of in any mode, and fits`, async ({
    page,
  }) => {
    test.slow();
    await page.goto(view(lesson));
    await openNotes(page);
    await expectEveryMode(page, 'notes open');
  });
}

test('in a window of 320 pixels large type fits', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(view('placing'));
  await openNotes(page);
  await page.getByLabel('Large type for a projector').check();
  await expectFits(page, ['plain']);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('type grows with the screen and the timings are put away; how to get the answers is said', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1920, height: 1080 });
    await page.goto(view('choosing'));
    const sizeOf = () =>
      page
        .locator('.blank-question p')
        .first()
        .evaluate((text) => Number.parseFloat(getComputedStyle(text).fontSize));
    const before = await sizeOf();
    await expect(page.locator('.timings')).toBeVisible();
    await page.getByLabel('Large type for a projector').check();
    expect(await sizeOf()).toBeGreaterThan(before * 1.8);
    await expect(page.locator('.timings')).toBeHidden();
    await expect(page.locator('.answer-notes button').first()).toBeHidden();
    await expect(page.locator('noscript p', { hasText: 'Answer notes open by a button' })).toBeVisible();
  });
});
