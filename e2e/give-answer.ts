import { expect, type Page } from '@playwright/test';
import type { Hand } from './hands.ts';
import { questionOnPage } from './question-on-page.ts';
import type { Answer } from './read-question.ts';

/** Answers a question of any type and checks it. What is settled, or stands there already, is left alone. */
export async function giveAnswer(page: Page, hand: Hand, id: string, answer: Answer): Promise<void> {
  const { box, check } = questionOnPage(page, id);
  await box.scrollIntoViewIfNeeded();
  await fillIn(page, hand, id, answer);
  await expect(box).toHaveAttribute('data-live', 'true');
  await hand.press(check);
}

/** Answers a question without having it checked. */
export async function fillIn(page: Page, hand: Hand, id: string, answer: Answer): Promise<void> {
  const { choice, fields } = questionOnPage(page, id);
  const { chosen = [], gaps = [], order = [], placed = {}, text } = answer;
  for (const one of chosen) if (!(await choice(one).isChecked())) await hand.choose(choice(one));
  for (const [place, words] of gaps.entries()) await fillGap(hand, fields.nth(place), words);
  for (const [part, words] of Object.entries(placed))
    if (await choice(part).isEnabled()) await hand.pick(choice(part), words);
  if (order.length > 0) await orderSteps(page, hand, id, order);
  if (text !== undefined) await hand.write(choice('text'), text);
}

async function fillGap(hand: Hand, field: ReturnType<Page['locator']>, words: string): Promise<void> {
  if (await field.isDisabled()) return;
  const isList = (await field.locator('option').count()) > 0;
  await (isList ? hand.pick(field, words) : hand.write(field, words));
}

async function orderSteps(page: Page, hand: Hand, id: string, order: readonly string[]): Promise<void> {
  const { choice } = questionOnPage(page, id);
  const placeOf = async (step: string) => Number(await choice(step).inputValue()) - 1;
  const open: { readonly step: string; readonly place: number; readonly isThere: boolean }[] = [];
  for (const [place, step] of order.entries()) {
    const isOpen = (await choice(step).count()) > 0;
    if (isOpen) open.push({ step, place, isThere: (await placeOf(step)) === place });
  }
  // Chance may have put them in just this order, and only what was moved can be checked.
  const [first] = open;
  if (first && open.every(({ isThere }) => isThere)) await hand.press(choice(`${first.step}.down`));
  for (const { step, place } of open)
    while ((await placeOf(step)) > place) await hand.press(choice(`${step}.up`));
}
