import { expect, type Page } from '@playwright/test';
import { type Hand, mouse } from '../hands.ts';
import { onlyInFull } from '../only-in-full.ts';
import { readBank } from '../read-lessons.ts';
import { checks, moduleCheck } from '../tiny-courses.ts';
import { testEveryHand } from '../types/every-hand.ts';
import { test } from '../watched-test.ts';
import { words } from '../words.ts';
import { answerAll, askedNow, checkOnPage, right, wrong } from './check-on-page.ts';

const bank = readBank('e2e/courses/checks/modules/brew/check.mdx');
const OF = bank.size;

async function begin(page: Page, hand: Hand): Promise<void> {
  await hand.press(checkOnPage(page).start);
}

testEveryHand(
  'every type is asked in silence, marked at the end, looked at, and then tried again and passed',
  moduleCheck,
  async (page, hand) => {
    test.slow();
    const check = checkOnPage(page);
    await begin(page, hand);
    const asked = await answerAll(page, hand, bank, OF, wrong);
    expect(new Set(asked)).toEqual(new Set(bank.keys()));
    await expect(page.getByText('feedback:')).toHaveCount(0);
    await hand.press(check.finish);

    await expect(check.heading(words.notPassed)).toBeFocused();
    await expect(page.getByText(`0 of ${OF} correct. 6 were needed.`)).toBeVisible();
    await expect(page.getByText('a point that matters most was not correct')).toBeVisible();
    for (const lesson of ['About water', 'About leaves'])
      await expect(page.getByRole('link', { name: lesson }).last()).toBeVisible();
    await expect(check.again).toHaveCount(0);
    await expect(page.getByRole('status').filter({ hasText: `${OF} left` })).toBeVisible();
    await hand.press(check.openAll);
    await expect(page.getByText('Order feedback: it takes longest.')).toBeVisible();
    await expect(page.getByText('Word feedback: it may whistle.')).toBeVisible();

    await hand.press(check.again);
    await answerAll(page, hand, bank, OF, right);
    await hand.press(check.finish);
    await expect(check.heading(words.passed)).toBeFocused();
    await expect(page.getByText(`${OF} of ${OF} correct. 6 were needed.`)).toBeVisible();
    await page.reload();
    await expect(check.heading(words.passed)).toBeVisible();
    await expect(page.locator('body')).toBeFocused();
    await expect(page.locator('.completion')).toHaveText(words.complete);
  },
);

testEveryHand(
  'an attempt keeps its draw, its order and its answers through a reload',
  moduleCheck,
  async (page, hand) => {
    const check = checkOnPage(page);
    await begin(page, hand);
    const asked: string[] = [];
    for (let number = 1; number <= 3; number += 1) {
      const { id, key } = await askedNow(page, bank);
      asked.push(id);
      if (key.chosen) await hand.choose(page.locator(`[id="part.${id}.${key.chosen[0]}"]`));
      await hand.press(check.onwards);
    }
    const orderOfChoices = () =>
      check.question.locator('input, select').evaluateAll((all) => all.map(({ id }) => id));
    await hand.press(check.back);
    const before = await orderOfChoices();
    await page.reload();
    await expect(check.heading(/Question \d of/)).toBeVisible();
    while (!(await check.heading(`Question 1 of ${OF}`).isVisible())) await hand.press(check.back);
    for (const id of asked) {
      expect((await askedNow(page, bank)).id).toBe(id);
      const chosen = bank.get(id)?.key.chosen?.[0];
      if (chosen) await expect(page.locator(`[id="part.${id}.${chosen}"]`)).toBeChecked();
      if (id === asked[2]) expect(await orderOfChoices()).toEqual(before);
      await hand.press(check.onwards);
    }
  },
);

testEveryHand(
  'an answer can be left out, and the summary says so and leads back to it',
  moduleCheck,
  async (page, hand) => {
    const check = checkOnPage(page);
    await begin(page, hand);
    await answerAll(page, hand, bank, OF, ({ id, key }) =>
      id === 'c-single' || id === 'c-match' ? {} : key,
    );
    await expect(page.getByText('2 questions are not answered in full.')).toBeVisible();
    const line = page.getByRole('listitem').filter({ hasText: 'How hot should the water be?' });
    await expect(line).toContainText('Not answered yet');
    await hand.press(line.getByRole('button', { name: 'Change' }));
    await expect(check.question).toHaveAttribute('id', 'question.c-single');
    await hand.choose(page.locator('[id="part.c-single.eighty"]'));
    while (!(await check.heading(words.summary).isVisible())) await hand.press(check.onwards);
    await expect(line).toContainText('Answered');
    await hand.press(check.finish);
    await expect(page.getByText(`7 of ${OF} correct`)).toBeVisible();
    await expect(check.heading(words.passed)).toBeFocused();
  },
);

test('what is being answered is kept when the page is left in the middle of it', async ({ page }) => {
  await page.goto(moduleCheck);
  const check = checkOnPage(page);
  await check.start.click();
  const findSingle = async () => {
    for (let number = 1; number <= OF; number += 1) {
      await expect(check.heading(`Question ${number} of ${OF}`)).toBeVisible();
      if ((await askedNow(page, bank)).id === 'c-single') return;
      await check.onwards.click();
    }
  };
  await findSingle();
  await page.locator('[id="part.c-single.eighty"]').check();
  await page.goto(`${checks}index.html`);
  await page.goto(moduleCheck);
  await expect(check.heading(/Question \d of/)).toBeVisible();
  while ((await check.back.count()) > 0) await check.back.click();
  await findSingle();
  await expect(page.locator('[id="part.c-single.eighty"]')).toBeChecked();
});

/** Goes on until a question is asked. */
async function goTo(page: Page, id: string): Promise<void> {
  const check = checkOnPage(page);
  for (let number = 1; number <= OF; number += 1) {
    await expect(check.heading(`Question ${number} of ${OF}`)).toBeVisible();
    if ((await askedNow(page, bank)).id === id) return;
    await check.onwards.click();
  }
}

const readAll = (page: Page) => page.evaluate(() => Object.values({ ...localStorage }).join());

test('a choice is in the record the moment it is given, before anything is drawn of it', async ({ page }) => {
  await page.goto(moduleCheck);
  await begin(page, mouse);
  await goTo(page, 'c-single');
  const stored = await page.evaluate(() => {
    document.querySelector<HTMLElement>('[id="part.c-single.eighty"]')?.click();
    return Object.values({ ...localStorage }).join();
  });
  expect(stored).toContain('"chosen":["eighty"]');
});

test('what is being typed is kept when the page is left in the same moment, and else once the typing rests', async ({
  page,
}) => {
  await page.goto(moduleCheck);
  await begin(page, mouse);
  await goTo(page, 'c-word');
  const field = page.locator('[id="part.c-word.text"]');
  const atOnce = await field.evaluate((input: HTMLInputElement) => {
    input.value = 'kettl';
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    const before = Object.values({ ...localStorage }).join();
    dispatchEvent(new PageTransitionEvent('pagehide'));
    return { before, after: Object.values({ ...localStorage }).join() };
  });
  expect(atOnce.before).not.toContain('kettl');
  expect(atOnce.after).toContain('"text":"kettl"');
  await field.press('End');
  await field.pressSequentially('e it is');
  await expect.poll(() => readAll(page)).toContain('"text":"kettle it is"');
  const typed = (await readAll(page)).match(/"text":"[^"]*"/g);
  // In two copies each: not an event for each letter.
  expect(new Set(typed).size).toBeLessThan(6);
});

test(
  'a pass stays when a later attempt comes to less, on the home and the progress page too',
  onlyInFull,
  async ({ page }) => {
    await page.goto(moduleCheck);
    const check = checkOnPage(page);
    await begin(page, mouse);
    await answerAll(page, mouse, bank, OF, right);
    await check.finish.click();
    await check.again.click();
    await answerAll(page, mouse, bank, OF, wrong);
    await check.finish.click();
    await expect(check.heading(words.notPassed)).toBeFocused();
    await expect(page.getByText(`Your best result so far: ${OF} of ${OF} correct.`)).toBeVisible();
    for (const address of ['index.html', 'progress.html']) {
      await page.goto(`${checks}${address}`);
      const entry = page.locator('.completion[data-completion-of="check brew-check"]');
      await expect(entry).toHaveText(words.complete);
    }
  },
);
