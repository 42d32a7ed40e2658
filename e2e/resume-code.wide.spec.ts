import { expect } from '@playwright/test';
import { expectEveryMode } from './access/expect-every-mode.ts';
import { answerQuestion } from './answer-question.ts';
import { clearDevice, readCodeOn, typeCode, wake } from './carry-code.ts';
import { expectAccessible } from './expect-accessible.ts';
import { onlyInFull } from './only-in-full.ts';
import { questionOnPage } from './question-on-page.ts';
import { before, everyType, light, renamed, watering } from './tiny-courses.ts';
import { test } from './watched-test.ts';
import { words } from './words.ts';

test.beforeEach('a learner finishes a lesson', async ({ page }) => {
  await page.goto(watering);
  await answerQuestion(page, 'watering-when', 'when-dry');
  await answerQuestion(page, 'watering-tools', 'can', 'finger');
  await expect(page.getByText(words.lessonComplete)).toBeVisible();
});

test('typed on a cleared device with spaces and small letters, a code brings progress back', async ({
  page,
}) => {
  const code = await readCodeOn(page, before);
  expect(code).toMatch(/^(?:[0-9A-HJKMNP-TV-Z]{5} ?){3,6}$/);
  await clearDevice(page);
  await typeCode(page, before, ` ${code.toLowerCase().replaceAll('0', 'o').replace(' ', '  ')} `);
  const preview = page.getByRole('region', { name: words.preview });
  await expect(preview).toBeFocused();
  await expect(preview).toContainText('Watering');
  await expect(preview).toContainText('2 more questions are answered correctly.');
  await expect(page.getByText('0 of 2 lessons complete')).toBeVisible();
  await page.getByRole('button', { name: words.add }).click();
  await expect(page.getByText(words.added)).toBeVisible();
  await expect(page.getByText('1 of 2 lessons complete')).toBeVisible();
  expect(await readCodeOn(page, before)).toBe(code);

  await page.goto(watering);
  const question = questionOnPage(page, 'watering-when');
  await question.box.scrollIntoViewIfNeeded();
  await expect(question.outcome(words.carried)).toBeVisible();
  await expect(question.box.locator('input:checked')).toHaveCount(0);
  await expect(question.box).not.toContainText('Dry feedback');
  await question.box.getByRole('button', { name: words.retry }).click();
  await answerQuestion(page, 'watering-when', 'never');
  await expect(question.outcome(words.notYet)).toBeFocused();
  await expect(page.getByText(words.lessonComplete)).toBeVisible();
});

test(
  'a code that this device knows all of changes nothing, and can’t be added',
  onlyInFull,
  async ({ page }) => {
    const code = await readCodeOn(page, before);
    await typeCode(page, before, code);
    await expect(page.getByText('Nothing would change.')).toBeVisible();
    await expect(page.getByRole('button', { name: words.add })).toHaveCount(0);
    await page.getByRole('button', { name: words.leave }).click();
    await expect(page.getByText('Nothing was changed.')).toBeVisible();
  },
);

test('a mistyped code is refused, and the group is pointed at', async ({ page }) => {
  const code = await readCodeOn(page, before);
  const groups = code.split(' ');
  const [first = '', second = ''] = groups;
  const wrong = `${second[0] === '7' ? '8' : '7'}${second.slice(1)}`;
  await typeCode(page, before, [first, wrong, ...groups.slice(2)].join(' '));
  await expect(page.getByText(`Something in group 2 (${wrong}) is not as it was.`)).toBeVisible();
  await expect(page.getByLabel(words.resumeCode)).toBeFocused();
  await expect(page.getByLabel(words.resumeCode)).toHaveAccessibleDescription(/group 2/);
  await typeCode(page, before, code.slice(0, -2));
  await expect(page.getByText('This is not a whole code.')).toBeVisible();
  await typeCode(page, everyType, code);
  await expect(page.getByText('It belongs to another course.')).toBeVisible();
});

test('a link opened on any page leads to the preview, and its code leaves the address', async ({ page }) => {
  const code = (await readCodeOn(page, before)).replaceAll(' ', '');
  await clearDevice(page);
  await page.goto(`${light}#resume=${code}`);
  await expect(page.getByRole('region', { name: words.preview })).toBeVisible();
  expect(page.url()).toBe(`${before}progress.html`);
  const stored = await page.evaluate(() => JSON.stringify({ ...localStorage }));
  expect(stored).not.toContain('watering-tools');
  await page.getByRole('button', { name: words.add }).click();
  await expect(page.getByText('1 of 2 lessons complete')).toBeVisible();
});

test(
  'a code of the course before its author renamed parts of it is read after that',
  onlyInFull,
  async ({ page }) => {
    const code = await readCodeOn(page, before);
    await clearDevice(page);
    await typeCode(page, renamed, code);
    await expect(page.getByRole('region', { name: words.preview })).toContainText('Giving water');
    await page.getByRole('button', { name: words.add }).click();
    await page.goto(`${renamed}lessons/giving-water.html`);
    await expect(page.getByText(words.lessonComplete)).toBeVisible();
  },
);

test(
  'where nothing can be saved, the code is offered on the very page, and prints as elsewhere',
  onlyInFull,
  async ({ page }) => {
    await page.addInitScript(() => {
      window.print = () => undefined;
      Storage.prototype.setItem = () => {
        throw new DOMException('refused', 'SecurityError');
      };
    });
    await page.goto(light);
    await answerQuestion(page, 'light-window', 'south');
    await page.getByRole('button', { name: words.takeAlong }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.locator('[data-resume-code]')).toBeVisible();
    await expect(dialog.getByRole('img', { name: 'QR code' })).toBeVisible();
    await expectAccessible(page);
    const sheet = dialog.locator('.resume-sheet');
    await expect(sheet).toBeHidden();
    await dialog.getByRole('button', { name: 'Print a sheet' }).click();
    await page.emulateMedia({ media: 'print' });
    await expect(sheet).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
    await expect(dialog.getByRole('button', { name: 'Print a sheet' })).toBeHidden();
  },
);

test(
  'code and preview have no barrier that axe knows of in any mode, and fit',
  onlyInFull,
  async ({ page }) => {
    test.slow();
    const code = await readCodeOn(page, before);
    await expect(page.getByRole('img', { name: 'QR code' })).toBeVisible();
    await expectEveryMode(page, 'resume code');
    await clearDevice(page);
    await typeCode(page, before, code);
    await expect(page.getByRole('region', { name: words.preview })).toBeVisible();
    await expectEveryMode(page, 'preview of a code');
  },
);

test(
  'the printed sheet holds the code, the course and the date, and nothing else of the page',
  onlyInFull,
  async ({ page }) => {
    await page.addInitScript(() => {
      window.print = () => undefined;
    });
    const code = await readCodeOn(page, before);
    await page.getByRole('button', { name: 'Print a sheet' }).click();
    await page.emulateMedia({ media: 'print' });
    const sheet = page.locator('.resume-sheet');
    await expect(sheet).toContainText(code);
    await expect(sheet).toContainText('Plants on a window sill');
    await expect(sheet).toContainText('Edition 1.');
    await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
  },
);

test('a code is copied and brought back by keyboard alone', onlyInFull, async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const code = await readCodeOn(page, before);
  await page.getByRole('button', { name: 'Copy the code' }).press('Enter');
  await expect(page.getByText('The code is copied.')).toBeVisible();
  await clearDevice(page);
  await page.goto(`${before}progress.html`);
  await wake(page);
  await expect(page.getByText('There is nothing to take along yet.')).toBeVisible();
  await page.getByLabel(words.resumeCode).focus();
  await page.keyboard.press('Control+V');
  await expect(page.getByLabel(words.resumeCode)).toHaveValue(code);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: words.preview })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: words.added })).toBeFocused();
});
