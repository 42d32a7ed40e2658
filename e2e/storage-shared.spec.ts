import { expect, type Page } from '@playwright/test';
import { answerQuestion } from './answer-question.ts';
import { expectRestored } from './expect-restored.ts';
import { onlyInFull } from './only-in-full.ts';
import { questionOnPage } from './question-on-page.ts';
import { refuseMirror } from './refuse-mirror.ts';
import { readEntries } from './stored-record.ts';
import { light, watering } from './tiny-courses.ts';
import { test } from './watched-test.ts';
import { words } from './words.ts';

const entry = (page: Page, lesson: string) =>
  page.getByRole('navigation', { name: words.module }).getByRole('listitem').filter({ hasText: lesson });

async function expectAnswered(page: Page, ...items: readonly string[]): Promise<void> {
  await page.bringToFront();
  for (const item of items) {
    const question = questionOnPage(page, item);
    await question.box.scrollIntoViewIfNeeded();
    await expect(question.outcome(words.correct)).toBeVisible();
  }
}

test('two tabs that answer in turn see each other’s completion and lose nothing', async ({
  context,
  page: one,
}) => {
  const two = await context.newPage();
  await one.goto(watering);
  await two.goto(light);
  await answerQuestion(one, 'watering-when', 'when-dry');
  await answerQuestion(two, 'light-window', 'south');
  await answerQuestion(one, 'watering-tools', 'can', 'finger');
  await answerQuestion(two, 'light-turning', 'straight');
  await expect(entry(two, 'Watering')).toContainText(words.complete);
  await answerQuestion(two, 'light-winter', 'shorter');
  for (const page of [one, two]) {
    await expect(entry(page, 'Watering')).toContainText(words.complete);
    await expect(entry(page, 'Light')).toContainText(words.complete);
  }
  await one.goto(light);
  await expectAnswered(one, 'light-window', 'light-turning', 'light-winter');
  await two.goto(watering);
  await expectAnswered(two, 'watering-when', 'watering-tools');
});

test(
  'two tabs that answer at the same moment, again and again, lose nothing',
  onlyInFull,
  async ({ context, page: one }) => {
    const two = await context.newPage();
    await one.goto(watering);
    await two.goto(light);
    await answerQuestion(one, 'watering-when', 'never');
    await answerQuestion(two, 'light-window', 'north');
    const again = async (page: Page, id: string, choice: string) => {
      const question = questionOnPage(page, id);
      for (let time = 0; time < 20; time += 1) {
        await question.retry.dispatchEvent('click');
        await question.choice(choice).dispatchEvent('click');
        await question.check.dispatchEvent('click');
      }
    };
    await Promise.all([again(one, 'watering-when', 'never'), again(two, 'light-window', 'north')]);
    const attempts = async () =>
      (await readEntries(one)).filter((entry) => entry.includes('"attempted"')).length;
    await expect.poll(attempts).toBe(42);
  },
);

test(
  'a tab that hears nothing of the other writes over nothing',
  onlyInFull,
  async ({ context, page: one }) => {
    const deaf = await context.newPage();
    await deaf.addInitScript(() => addEventListener('storage', (event) => event.stopImmediatePropagation()));
    await one.goto(watering);
    await deaf.goto(light);
    await answerQuestion(one, 'watering-when', 'when-dry');
    await one.close();
    await answerQuestion(deaf, 'light-window', 'south');
    await expect(deaf.getByText('1 of 3 questions answered correctly.')).toBeVisible();
    await deaf.goto(watering);
    await expectAnswered(deaf, 'watering-when');
  },
);

test('a question answered in another tab shows its outcome without taking the focus', async ({
  context,
  page: one,
}) => {
  const two = await context.newPage();
  for (const page of [one, two]) await page.goto(watering);
  await questionOnPage(two, 'watering-tools').firstChoice.focus();
  await expect(questionOnPage(two, 'watering-tools').box).toHaveAttribute('data-live', 'true');
  await answerQuestion(one, 'watering-when', 'never');
  await expect(questionOnPage(two, 'watering-when').outcome(words.notYet)).toBeVisible();
  await expect(questionOnPage(two, 'watering-tools').firstChoice).toBeFocused();
});

for (const where of ['this tab', 'another tab'] as const) {
  test(`storage cleared by ${where} while the page is open is filled again`, async ({ context, page }) => {
    await context.addInitScript(refuseMirror);
    await page.goto(watering);
    await answerQuestion(page, 'watering-when', 'when-dry');
    const clearing = where === 'this tab' ? page : await context.newPage();
    if (clearing !== page) await clearing.goto(light);
    await clearing.evaluate(() => localStorage.clear());
    await answerQuestion(page, 'watering-tools', 'can');
    await page.reload();
    await expectRestored(page, 'watering-when', words.correct);
    await expectRestored(page, 'watering-tools', words.partlyCorrect);
  });
}
