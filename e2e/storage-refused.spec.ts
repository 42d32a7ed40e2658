import { expect, type Page } from '@playwright/test';
import { answerQuestion } from './answer-question.ts';
import { expectGradeable } from './expect-gradeable.ts';
import { expectRestored } from './expect-restored.ts';
import { afterFirst } from './only-in-full.ts';
import { questionOnPage } from './question-on-page.ts';
import { refuseStorage } from './refuse-storage.ts';
import { fillStorage, makeRoom } from './stored-record.ts';
import { before, watering } from './tiny-courses.ts';
import { test } from './watched-test.ts';
import { words } from './words.ts';

const notSaving = 'This browser is not saving your progress.';
const noRoom = 'There is no room left to save your progress';
const notice = (page: Page) => page.getByRole('status').filter({ hasText: /saving|saved|no room/ });

test('where naming storage throws, learning goes on and one line says so', async ({ page }) => {
  await page.addInitScript(refuseStorage);
  await page.goto(watering);
  await expect(notice(page)).toContainText(notSaving);
  await expectGradeable(page);
  await expect(notice(page)).toHaveCount(1);
});

const members = ['setItem', 'getItem', 'removeItem', 'key', 'length', 'clear'] as const;
for (const [place, member] of members.entries()) {
  test(`where storage’s ${member} throws, learning goes on`, afterFirst(place), async ({ page }) => {
    await page.addInitScript((name) => {
      const fail = () => {
        throw new DOMException('refused', 'UnknownError');
      };
      Object.defineProperty(Storage.prototype, name, name === 'length' ? { get: fail } : { value: fail });
    }, member);
    await page.goto(watering);
    // A lesson that nobody has touched keeps nothing, so there is nothing to be told.
    await page.keyboard.press('Control');
    await expect(notice(page)).toHaveCount(member === 'getItem' || member === 'setItem' ? 1 : 0);
    await expectGradeable(page);
  });
}

test('where storage takes a write and forgets it, the learner is told', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => undefined;
  });
  await page.goto(watering);
  await page.keyboard.press('Control');
  await expect(notice(page)).toContainText(notSaving);
  await expectGradeable(page);
});

test('where there is no room from the start, learning goes on and one line says so', async ({ page }) => {
  await page.goto(`${before}icon.svg`);
  await fillStorage(page);
  await page.goto(watering);
  await page.keyboard.press('Control');
  await expect(notice(page)).toContainText(noRoom);
  await expectGradeable(page);
  await expect(notice(page)).toHaveCount(1);
});

test('when room runs out half-way, what was saved stays; with room again, everything is saved', async ({
  page,
}) => {
  await page.goto(watering);
  const [first, second] = [questionOnPage(page, 'watering-when'), questionOnPage(page, 'watering-tools')];
  await answerQuestion(page, 'watering-when', 'when-dry');
  await expect(first.outcome(words.correct)).toBeFocused();
  await expect(notice(page)).toHaveCount(0);
  await fillStorage(page);
  await answerQuestion(page, 'watering-tools', 'can');
  await expect(second.outcome(words.partlyCorrect)).toBeFocused();
  await expect(notice(page)).toContainText(noRoom);
  await page.reload();
  await expectRestored(page, 'watering-when', words.correct);
  // The mirror has room of its own.
  await expectRestored(page, 'watering-tools', words.partlyCorrect);
  await expect(notice(page)).toContainText(noRoom);
  await makeRoom(page);
  await second.showAnswer.click();
  await expect(notice(page)).toHaveCount(0);
  await page.reload();
  await expectRestored(page, 'watering-when', words.correct);
  await expectRestored(page, 'watering-tools', words.answer);
});
