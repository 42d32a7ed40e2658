import { expect, type Page } from '@playwright/test';
import { answerQuestion } from './answer-question.ts';
import { makeChoices } from './conversation-on-page.ts';
import { keyboard } from './hands.ts';
import { listPages } from './list-pages.ts';
import { questionOnPage } from './question-on-page.ts';
import { talking, watering } from './tiny-courses.ts';
import { test } from './watched-test.ts';

test.use({ viewport: { width: 320, height: 640 } });

/** As WCAG 1.4.12 has it. */
const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-bottom: 2em !important }`;
const largeText = 'html { font-size: 200% !important }';

const plain = 'html {}';
const settings = [plain, spacing, largeText];

async function expectNoSidewaysScrollIn(page: Page, ...sheets: readonly string[]): Promise<void> {
  for (const content of sheets) {
    const sheet = await page.addStyleTag({ content });
    await expectNoSidewaysScroll(page);
    await sheet.evaluate((element) => element.parentNode?.removeChild(element));
  }
}

async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const { clip, wide } = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const wide = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    );
    return {
      clip: scrollWidth <= clientWidth,
      wide: wide.map(
        (element) => `${element.localName}.${element.className}: ${element.textContent?.slice(0, 40)}`,
      ),
    };
  });
  expect(clip, wide.join('\n')).toBe(true);
}

for (const path of listPages()) {
  test(`${path} fits a window of 320 pixels, also with larger and with spaced out text`, async ({ page }) => {
    await page.goto(path);
    for (const summary of await page.locator('summary').all()) await summary.press('Enter');
    await expectNoSidewaysScrollIn(page, ...settings);
  });
}

test('an answered question and the search fit a window of 320 pixels, also with larger and with spaced out text', async ({
  page,
}) => {
  await page.goto(watering);
  await answerQuestion(page, 'watering-tools', 'can', 'comb');
  await questionOnPage(page, 'watering-tools').showAnswer.click();
  await expectNoSidewaysScrollIn(page, ...settings);
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('searchbox').fill('soil');
  await expect(dialog.locator('mark').first()).toBeVisible();
  await expectNoSidewaysScrollIn(page, plain, largeText);
  expect(await dialog.evaluate(({ scrollWidth, clientWidth }) => scrollWidth <= clientWidth)).toBe(true);
});

test('a conversation fits a window of 320 pixels in the middle and at its end, also with larger and with spaced out text', async ({
  page,
}) => {
  await page.goto(talking);
  for (const choices of [['offer', 'wait'], ['listen']]) {
    await makeChoices(page, keyboard, 'tea-talk', choices);
    await expectNoSidewaysScrollIn(page, ...settings);
  }
});
