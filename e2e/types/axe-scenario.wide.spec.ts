import { expect, type Page } from '@playwright/test';
import { conversationOnPage, makeChoices } from '../conversation-on-page.ts';
import { expectAccessible } from '../expect-accessible.ts';
import { finger } from '../hands.ts';
import { type Mode, showMode } from '../show-mode.ts';
import { talking, teaTalk } from '../tiny-courses.ts';
import { test } from '../watched-test.ts';

test.use({ hasTouch: true });

const id = 'tea-talk';
const looks: readonly Mode[] = ['light', 'dark', 'in forced colours'];

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

for (const look of looks) {
  test(`a conversation has no barrier that axe knows of in any state, ${look}`, async ({ page }) => {
    await showMode(page, look);
    await page.goto(talking);
    for (const [state, reach] of Object.entries(states)) {
      await test.step(state, async () => {
        await reach(page);
        await expectAccessible(page);
      });
    }
  });

  test(`the page with a whole conversation has no barrier that axe knows of, ${look}`, async ({ page }) => {
    await showMode(page, look);
    await page.goto(teaTalk);
    await expectAccessible(page);
  });
}
