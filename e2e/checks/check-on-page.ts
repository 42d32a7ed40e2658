import { expect, type Page } from '@playwright/test';
import { fillIn } from '../give-answer.ts';
import type { Hand } from '../hands.ts';
import type { readBank } from '../read-lessons.ts';
import type { Answer, WrittenQuestion } from '../read-question.ts';
import { words } from '../words.ts';

type Bank = ReturnType<typeof readBank>;
export type Choose = (question: WrittenQuestion) => Answer;

export const right: Choose = ({ key }) => key;
export const wrong: Choose = ({ wrong: answer }) => answer;

/** A check as a learner meets it. */
export function checkOnPage(page: Page) {
  const main = page.getByRole('main');
  const button = (name: string) => main.getByRole('button', { name, exact: true });
  const heading = (name: string | RegExp) => main.getByRole('heading', { level: 2, name });
  return {
    heading,
    start: button(words.startCheck),
    onwards: button(words.next).or(button(words.toSummary)),
    back: button(words.backInCheck),
    finish: button(words.finish),
    openAll: button(words.openAll),
    again: button(words.freshDraw),
    question: main.locator('.question'),
    review: main.locator('.check-review details'),
  };
}

/** The question that is asked now, as its author wrote it. */
export async function askedNow(page: Page, bank: Bank): Promise<WrittenQuestion> {
  const id = (await checkOnPage(page).question.getAttribute('id')) ?? '';
  const question = bank.get(id.replace('question.', ''));
  if (!question) throw new Error(`The bank has no question “${id}”.`);
  return question;
}

/** Takes a whole check, from its start to a pass. */
export async function passCheck(page: Page, hand: Hand, bank: Bank): Promise<void> {
  const check = checkOnPage(page);
  await hand.press(check.start);
  await check.heading(/^Question 1 of/).waitFor();
  const of = Number(/of (\d+)/.exec((await check.heading(/^Question/).textContent()) ?? '')?.[1]);
  await answerAll(page, hand, bank, of, right);
  await hand.press(check.finish);
  await expect(check.heading(words.passed)).toBeFocused();
}

/** From the first question to the summary. Gives the ids in the order in which they were asked. */
export async function answerAll(
  page: Page,
  hand: Hand,
  bank: Bank,
  of: number,
  choose: Choose,
): Promise<readonly string[]> {
  const check = checkOnPage(page);
  const asked: string[] = [];
  for (let number = 1; number <= of; number += 1) {
    await expect(check.heading(`Question ${number} of ${of}`)).toBeFocused();
    const question = await askedNow(page, bank);
    asked.push(question.id);
    await fillIn(page, hand, question.id, choose(question));
    await hand.press(check.onwards);
  }
  await expect(check.heading(words.summary)).toBeFocused();
  return asked;
}
