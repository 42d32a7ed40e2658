import { expect, type Page } from '@playwright/test';
import { conversationOnPage, makeChoices } from '../conversation-on-page.ts';
import { finger } from '../hands.ts';
import { showMode } from '../show-mode.ts';
import { talking } from '../tiny-courses.ts';
import { test } from '../watched-test.ts';
import { words } from '../words.ts';
import { testEveryHand } from './every-hand.ts';

const id = 'tea-talk';

/** The heading of the scene has the focus. It reads as its title, and what came of the last choice. */
async function expectScene(page: Page, title: string, ...said: readonly string[]): Promise<void> {
  const { heading } = conversationOnPage(page, id);
  await expect(heading).toBeFocused();
  await expect(heading).toHaveAccessibleName(title);
  await expect(heading).toHaveAccessibleDescription(new RegExp(said.join('.*')));
  await expect(heading).toBeInViewport();
}

testEveryHand(
  'a conversation goes on, back and another way to an ending, is kept, and is gone through again',
  talking,
  async (page, hand) => {
    const { heading, past, path, back, again, otherWay, choices } = conversationOnPage(page, id);
    await expect(heading).toHaveAccessibleName('A guest arrives');
    await expect(past).toHaveCount(0);
    await makeChoices(page, hand, id, ['offer']);
    await expectScene(
      page,
      'The guest sits down',
      'What follows',
      'Offer feedback',
      'How the person might feel',
      'Offer feeling',
      'Why',
      'Offer reason',
    );
    await expect(past).toContainText('‘Is there tea?’ The guest shivers.');
    await expect(past).toContainText('You chose: ‘There will be, in a moment. Do sit down.’');
    await expect(page.getByText('0 of 1 done. A question is done once')).toBeVisible();

    await hand.press(back);
    await expectScene(page, 'A guest arrives', '^$');
    await expect(past).toHaveCount(0);
    await expect(back).toHaveCount(0);

    await makeChoices(page, hand, id, ['quiet', 'listen']);
    await expectScene(page, 'You listen together', 'Listen feedback', 'Listen feeling', 'Listen reason');
    await expect(past.getByRole('listitem')).toHaveCount(2);
    await expect(path).toHaveText([
      'A guest arrives: Say nothing now, and fill the kettle.',
      'The kettle sings: Listen to it together.',
      'An ending: You listen together',
    ]);
    await expect(page.getByText(words.lessonComplete)).toBeVisible();

    await page.reload();
    await conversationOnPage(page, id).box.scrollIntoViewIfNeeded();
    await expect(heading).toHaveAccessibleName('You listen together');
    await expect(path).toHaveCount(3);
    await expect(page.locator('body')).toBeFocused();

    await hand.press(otherWay);
    await expectScene(page, 'A guest arrives', '^$');
    await expect(choices).toHaveCount(3);
    await expect(page.getByText(words.lessonComplete)).toBeVisible();
    await makeChoices(page, hand, id, ['offer', 'ask-back']);
    await expectScene(page, 'A guest arrives', 'Back feedback');
    await hand.press(again);
    await makeChoices(page, hand, id, ['help']);
    await expectScene(page, 'Three of you have tea', 'Help feedback');
    await expect(page.locator('.scene')).toContainText(words.ending);
  },
);

test.describe('with a finger', () => {
  test.use({ hasTouch: true });

  test('a conversation is resumed in the middle, in this tab and in another', async ({ context, page }) => {
    await page.goto(talking);
    await makeChoices(page, finger, id, ['offer', 'wait']);
    for (const shown of [page, await context.newPage()]) {
      await shown.goto(talking);
      const { box, heading, past } = conversationOnPage(shown, id);
      await box.scrollIntoViewIfNeeded();
      await expect(heading).toHaveAccessibleName('The kettle sings');
      await expect(past.getByRole('listitem')).toHaveCount(2);
    }
  });

  test('what was not chosen is nowhere in the page', async ({ page }) => {
    await page.goto(talking);
    await makeChoices(page, finger, id, ['offer']);
    const text = await page.content();
    expect(text).toContain('Offer reason');
    for (const other of ['Quiet', 'Help', 'Green', 'Back', 'Wait', 'Pour', 'Listen'])
      expect(text).not.toMatch(new RegExp(`${other} (?:feedback|feeling|reason)`));
  });

  test('no live region repeats what the focus reads', async ({ page }) => {
    await page.goto(talking);
    await makeChoices(page, finger, id, ['quiet', 'pour']);
    const live = page.locator('[aria-live], [role=status], [role=alert], [role=log], output');
    for (const region of await live.all())
      await expect(region).not.toContainText(/You drink together|Pour feedback|path you took/);
    const around = page.locator('[aria-live], [role=status], [role=alert], [role=log], output', {
      has: page.locator('.scene'),
    });
    await expect(around).toHaveCount(0);
  });

  test('under reduced motion nothing moves', async ({ page }) => {
    await showMode(page, 'with reduced motion');
    await page.goto(talking);
    await makeChoices(page, finger, id, ['quiet', 'pour']);
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    const { scrollBehavior } = await page.evaluate(() => ({
      scrollBehavior: getComputedStyle(document.documentElement).scrollBehavior,
    }));
    expect(scrollBehavior).toBe('auto');
  });
});

test('a choice that is pressed before the page has come to life is made once it has', async ({ page }) => {
  await page.goto(talking);
  const { choice, heading } = conversationOnPage(page, id);
  await choice('quiet').evaluate((button) => (button as HTMLButtonElement).click());
  await expect(heading).toHaveAccessibleName('The kettle sings');
});
