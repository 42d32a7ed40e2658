import { expect, type Page } from '@playwright/test';
import { expectEveryMode } from '../access/expect-every-mode.ts';
import { conversationOnPage, makeChoices } from '../conversation-on-page.ts';
import { finger } from '../hands.ts';
import { talking, teaTalk } from '../tiny-courses.ts';
import { test } from '../watched-test.ts';

test.use({ hasTouch: true });

const id = 'tea-talk';

/** How the conversation comes into each state, from the one before. */
const states: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  async untouched(page) {
    const { box } = conversationOnPage(page, id);
    await box.scrollIntoViewIfNeeded();
    await box.hover();
    await expect(box).toHaveAttribute('data-live', 'true');
  },
  'in the middle': (page) => makeChoices(page, finger, id, ['offer', 'wait']),
  'one scene back': (page) => finger.press(conversationOnPage(page, id).back),
  'at an ending': (page) => makeChoices(page, finger, id, ['green']),
  'started again': (page) => finger.press(conversationOnPage(page, id).otherWay),
};

test('a conversation has no barrier that axe knows of in any state and mode, and fits', async ({ page }) => {
  test.setTimeout(300_000);
  await page.goto(talking);
  for (const [state, reach] of Object.entries(states)) {
    await test.step(state, () => reach(page));
    await expectEveryMode(page, `conversation ${state}`);
  }
});

test('the page with a whole conversation has no barrier that axe knows of in any mode, and fits', async ({
  page,
}) => {
  test.slow();
  await page.goto(teaTalk);
  await expectEveryMode(page, 'fresh');
});
