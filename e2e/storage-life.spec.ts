import { expect } from '@playwright/test';
import { answerQuestion } from './answer-question.ts';
import { expectGradeable } from './expect-gradeable.ts';
import { expectRestored } from './expect-restored.ts';
import { onlyInFull } from './only-in-full.ts';
import { questionOnPage } from './question-on-page.ts';
import { refuseMirror } from './refuse-mirror.ts';
import { readEntries, readStored } from './stored-record.ts';
import { watering } from './tiny-courses.ts';
import { test } from './watched-test.ts';
import { words } from './words.ts';

test(
  'a private window begins with nothing, keeps its own record, and leaves the other alone',
  onlyInFull,
  async ({ browser, page }) => {
    await page.goto(watering);
    await answerQuestion(page, 'watering-when', 'when-dry');
    const stored = await readStored(page);
    const privately = await browser.newContext();
    const window = await privately.newPage();
    await window.goto(watering);
    await expectGradeable(window);
    await window.reload();
    const question = questionOnPage(window, 'watering-when');
    // The page may open where it was left, further down.
    await question.box.scrollIntoViewIfNeeded();
    await expect(question.outcome(words.correct)).toBeVisible();
    await privately.close();
    expect(await readStored(page)).toEqual(stored);
    await page.reload();
    await expectRestored(page, 'watering-when', words.correct);
  },
);

test(
  'with the clock set back a year, what is done later still counts as later',
  onlyInFull,
  async ({ context, page }) => {
    await page.goto(watering);
    await answerQuestion(page, 'watering-when', 'when-dry');
    const later = await context.newPage();
    await later.clock.setFixedTime(Date.now() - 365 * 24 * 60 * 60 * 1000);
    await later.goto(watering);
    const question = questionOnPage(later, 'watering-when');
    await expect(question.outcome(words.correct)).toBeVisible();
    await question.retry.click();
    await answerQuestion(later, 'watering-when', 'never');
    await later.reload();
    await expect(question.outcome(words.notYet)).toBeVisible();
    expect((await readEntries(page)).filter((entry) => entry.includes('"attempted"'))).toHaveLength(2);
  },
);

test.describe('with a program that throws', () => {
  test.use({ brokenOnPurpose: 'broken' });

  test('where one question’s program is broken, the others are answered and kept', async ({ page }) => {
    await page.route(/multiple-response\.island/, (route) =>
      route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("broken")' }),
    );
    await page.goto(watering);
    await questionOnPage(page, 'watering-tools').choice('can').check();
    await answerQuestion(page, 'watering-when', 'when-dry');
    await expect(questionOnPage(page, 'watering-tools').box).toHaveAttribute('data-live', 'false');
    await expect(page.getByRole('alert')).toHaveText(/^This part could not be loaded/);
    await page.reload();
    await expectRestored(page, 'watering-when', words.correct);
  });
});

test(
  'the browser is asked to keep the record once, after the first complete lesson',
  onlyInFull,
  async ({ page }) => {
    await page.addInitScript(() => {
      Object.assign(window, { asked: 0 });
      navigator.storage.persist = () => {
        Object.assign(window, { asked: Number(Reflect.get(window, 'asked')) + 1 });
        return Promise.reject(new Error('refused'));
      };
    });
    await page.goto(watering);
    await answerQuestion(page, 'watering-when', 'when-dry');
    expect(await page.evaluate('asked')).toBe(0);
    await answerQuestion(page, 'watering-tools', 'can', 'finger');
    await expect(page.getByText(words.lessonComplete)).toBeVisible();
    expect(await page.evaluate('asked')).toBe(1);
    await page.reload();
    await expect(page.getByText(words.lessonComplete)).toBeVisible();
    expect(await page.evaluate('asked')).toBe(0);
  },
);

test('a page that is left saves once more what it knows', async ({ page }) => {
  await page.addInitScript(refuseMirror);
  await page.goto(watering);
  await answerQuestion(page, 'watering-when', 'when-dry');
  await page.evaluate(() => localStorage.clear());
  await page.goto('about:blank');
  await page.goto(watering);
  await expect(questionOnPage(page, 'watering-when').outcome(words.correct)).toBeVisible();
});
