import { expect, type Locator } from '@playwright/test';
import { pressTabTo } from './press-tab-to.ts';

/** A way to use a page. */
export interface Hand {
  press(button: Locator): Promise<void>;
  /** A radio button or a tick box. */
  choose(box: Locator): Promise<void>;
  /** An entry of a list, by its words. */
  pick(list: Locator, words: string): Promise<void>;
  write(field: Locator, words: string): Promise<void>;
}

/** Tab, arrow keys, Space and Enter. */
export const keyboard: Hand = {
  async press(button) {
    await pressTabTo(button);
    await button.press('Enter');
  },
  async choose(box) {
    const page = box.page();
    if ((await box.getAttribute('type')) === 'checkbox') {
      await pressTabTo(box);
      await page.keyboard.press('Space');
    } else {
      // Tab stops once at a group, and arrow keys go round in it.
      const group = page.locator(`input[name="${await box.getAttribute('name')}"]`);
      const chosen = group.and(page.locator(':checked'));
      await pressTabTo(group);
      if ((await chosen.count()) === 0) await page.keyboard.press('Space');
      for (let step = await group.count(); step > 0 && !(await box.isChecked()); step -= 1)
        await page.keyboard.press('ArrowDown');
    }
    await expect(box).toBeChecked();
  },
  async pick(list, words) {
    // A list may be mixed as it comes to life, and no more once somebody is in it.
    await pressTabTo(list);
    const entries = await list.locator('option').allTextContents();
    const wanted = findEntry(entries, words);
    const from = await list.evaluate((element) => (element as HTMLSelectElement).selectedIndex);
    const key = wanted < from ? 'ArrowUp' : 'ArrowDown';
    for (let step = Math.abs(wanted - from); step > 0; step -= 1) await list.page().keyboard.press(key);
    await expect(list.locator('option:checked')).toHaveText(entries[wanted] ?? '');
  },
  async write(field, words) {
    await pressTabTo(field);
    await field.press('ControlOrMeta+a');
    await field.page().keyboard.type(words);
  },
};

/** A mouse, in a hurry. */
export const mouse: Hand = {
  press: (button) => button.click(),
  choose: (box) => box.check(),
  async pick(list, words) {
    await list.selectOption({ index: findEntry(await list.locator('option').allTextContents(), words) });
  },
  write: (field, words) => field.fill(words),
};

/** A finger. What a list opens is the phone's own, so its entry is chosen without one. */
export const finger: Hand = {
  press: (button) => button.tap(),
  async choose(box) {
    await box.tap();
    await expect(box).toBeChecked();
  },
  async pick(list, words) {
    const entries = await list.locator('option').allTextContents();
    await list.selectOption({ index: findEntry(entries, words) });
  },
  async write(field, words) {
    await field.tap();
    await expect(field).toBeFocused();
    await field.press('ControlOrMeta+a');
    await field.page().keyboard.type(words);
  },
};

/** Long entries have a letter before them. */
function findEntry(entries: readonly string[], words: string): number {
  const found = entries.findIndex((entry) => entry.replace(/^[A-Z]\. /, '') === words);
  if (found < 0) throw new Error(`There is no “${words}” among ${entries.join(', ')}.`);
  return found;
}
