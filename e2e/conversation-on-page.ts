import { expect, type Locator, type Page } from '@playwright/test';
import type { Hand } from './hands.ts';
import { words } from './words.ts';

/** A conversation as a learner meets it, found by the id that its author gave it. */
export function conversationOnPage(page: Page, id: string) {
  const box = page.locator(`[id="question.${id}"]`);
  const button = (name: string) => box.getByRole('button', { name, exact: true });
  const list = (name: string) => box.getByRole('list', { name, exact: true });
  return {
    box,
    /** The heading of the scene where the learner is. */
    heading: box.locator('.scene').getByRole('heading'),
    choice: (choice: string) => box.locator(`[id="part.${id}.${choice}"]`),
    choices: list(words.sayOrDo).getByRole('button'),
    past: list(words.pastScenes),
    path: list(words.pathTaken).getByRole('listitem'),
    back: button(words.back),
    again: button(words.startAgain),
    otherWay: button(words.otherWay),
    whole: box.getByRole('link', { name: words.wholeConversation, exact: true }),
  };
}

/** Makes these choices one after the other. Each leads to a scene whose heading has the focus. */
export async function makeChoices(
  page: Page,
  hand: Hand,
  id: string,
  choices: readonly string[],
): Promise<Locator> {
  const { box, choice, heading } = conversationOnPage(page, id);
  for (const one of choices) {
    await hand.press(choice(one));
    await expect(box).toHaveAttribute('data-live', 'true');
    await expect(choice(one)).toHaveCount(0);
    await expect(heading).toBeFocused();
  }
  return heading;
}
