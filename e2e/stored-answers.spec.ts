import { expect, type Page } from '@playwright/test';
import { answerAll, checkOnPage, right } from './checks/check-on-page.ts';
import { conversationOnPage, makeChoices } from './conversation-on-page.ts';
import { giveAnswer } from './give-answer.ts';
import { keyboard } from './hands.ts';
import { onlyInFull } from './only-in-full.ts';
import { questionOnPage } from './question-on-page.ts';
import { readBank, readLessons } from './read-lessons.ts';
import { refresherPage } from './refresher/refresher-on-page.ts';
import { checks, everyType, lessonOfEveryType, moduleCheck, talking } from './tiny-courses.ts';
import { test } from './watched-test.ts';
import { words } from './words.ts';

/** One response of each shape that there is, and some that can be given to no question. */
const shapes = [
  { chosen: ['eighty'] },
  { order: ['boil', 'warm', 'pour', 'wait'] },
  { placed: { matcha: 'japan' } },
  { text: 'cosy' },
  { rating: 'close' },
  { level: 3 },
  { path: ['offer'] },
  {},
  { chosen: ['no-such-choice'] },
  { placed: { 'no-such-part': 'x' } },
] as const;

/** What of these is a response that could have been given, by the beginning of a question’s id. */
const fitting: Readonly<Record<string, string>> = {
  'tea-water': '{"chosen":["eighty"]}',
  'tea-steps': '{"order":["boil","warm","pour","wait"]}',
  'tea-kinds': '{"placed":{"matcha":"japan"}}',
  'tea-word': '{"text":"cosy"}',
};

/** Puts events where version 1 kept the record, which any edition takes over. */
async function store(page: Page, course: string, id: string, events: readonly object[]): Promise<void> {
  await page.goto(`${course}icon.svg`);
  await page.evaluate(
    ([key = '', bytes = '']) => {
      localStorage.clear();
      localStorage.setItem(key, bytes);
    },
    [`alongside:${id}:progress`, JSON.stringify({ version: 1, checksum: 'x', events })],
  );
}

const lessons = readLessons('e2e/courses/every-type').map(({ id, questions }) => ({
  id,
  scored: questions.filter(({ isScored }) => isScored),
}));

/** Each question meets every shape in as many turns as there are; a few of them in a run that is to be short. */
const turns = process.env['FULL'] === undefined ? 2 : shapes.length;

test('stored answers that are of another shape count as not given, and every question can be answered', async ({
  page,
}) => {
  test.setTimeout(60_000 * (turns + 2));
  const asked = lessons.flatMap(({ scored }) => scored.map(({ id }) => id));
  for (let turn = 0; turn < turns; turn += 1) {
    const given = new Map(
      asked.flatMap((id, place) => {
        const response = shapes[(place + 3 * turn + 1) % shapes.length];
        return fitting[id] === JSON.stringify(response) ? [] : [[id, response] as const];
      }),
    );
    const events = [...given].map(([item, response]) => ({
      ...{ kind: 'attempted', item, revision: 1, response, verdict: 'correct', scaled: 1 },
      ...{ id: `turn-${turn}-${item}`, seq: 1, at: 0 },
    }));
    await store(page, everyType, 'every-type', events);
    for (const { id, scored } of lessons) {
      if (scored.length > 0) await page.goto(lessonOfEveryType(id));
      for (const question of scored) {
        const { box, check } = questionOnPage(page, question.id);
        await box.scrollIntoViewIfNeeded();
        await expect(box).toHaveAttribute('data-live', 'true');
        await expect(check).toBeVisible();
        await expect(box.locator('.outcome')).toHaveCount(0);
        if (turn + 1 < turns) continue;
        await giveAnswer(page, keyboard, question.id, question.key);
        await expect(questionOnPage(page, question.id).outcome(words.correct)).toBeVisible();
      }
    }
  }
});

test('a conversation whose stored path leads nowhere begins, and goes on', async ({ page }) => {
  const attempted = { kind: 'attempted', item: 'tea-talk', revision: 1, verdict: 'noted', scaled: 0, at: 0 };
  for (const [turn, response] of [{ chosen: ['offer'] }, { path: ['no-such-choice'] }, {}].entries()) {
    await store(page, everyType, 'every-type', [{ ...attempted, response, id: `turn-${turn}`, seq: 1 }]);
    await page.goto(talking);
    await conversationOnPage(page, 'tea-talk').box.scrollIntoViewIfNeeded();
    await expect(page.getByRole('heading', { name: 'A guest arrives' })).toBeVisible();
  }
  await expect(await makeChoices(page, keyboard, 'tea-talk', ['offer'])).toHaveText('The guest sits down');
});

const begun = (check: string, drawn: readonly string[]) => ({
  kind: 'check-begun',
  check,
  drawn: drawn.map((item) => ({ item, revision: 1 })),
  seed: 'k3',
  id: `run-${check}`,
  seq: 1,
  at: 0,
});
const answered = (check: string, item: string, response: object) => ({
  kind: 'check-answered',
  run: `run-${check}`,
  item,
  response,
  id: `answer-${item}`,
  seq: 2,
  at: 0,
});
const bank = readBank('e2e/courses/checks/modules/brew/check.mdx');

test(
  'a check with stored answers of other shapes is gone on with, and passed',
  onlyInFull,
  async ({ page }) => {
    test.slow();
    const drawn = [...bank.keys()];
    const wrongShapes = [{ path: ['x'] }, { level: 3 }, { order: ['boil'] }, { text: 'x' }, {}];
    await store(page, checks, 'checks', [
      begun('brew-check', drawn),
      ...drawn.map((item, place) => {
        const response = wrongShapes[place % wrongShapes.length] ?? {};
        const isOwn = item === 'c-word' && 'text' in response;
        return answered('brew-check', item, isOwn ? { placed: {} } : response);
      }),
    ]);
    await page.goto(moduleCheck);
    const check = checkOnPage(page);
    await page.getByRole('main').hover();
    await expect(check.heading(`Question 1 of ${drawn.length}`)).toBeVisible();
    await check.heading(/^Question 1/).focus();
    await answerAll(page, keyboard, bank, drawn.length, right);
    await keyboard.press(check.finish);
    await expect(check.heading(words.passed)).toBeFocused();
  },
);

test('a check that was ended with nothing drawn is none, and can be begun', async ({ page }) => {
  const ended = { kind: 'check-ended', check: 'brew-check', right: [], isPassed: false, rule: 1, at: 0 };
  await store(page, checks, 'checks', [
    begun('brew-check', []),
    { ...ended, run: 'run-brew-check', of: 0, id: 'end', seq: 2 },
  ]);
  await page.goto(moduleCheck);
  await page.getByRole('main').hover();
  const check = checkOnPage(page);
  await check.start.click();
  await expect(check.heading(/^Question 1 of/)).toBeFocused();
  await expect(page.getByText('Every answer was correct')).toHaveCount(0);
});

test('a refresher with stored answers of other shapes is gone on with', async ({ page }) => {
  await store(page, checks, 'checks', [
    begun('refresher', ['c-single', 'c-match']),
    answered('refresher', 'c-single', { placed: { x: 'y' } }),
    answered('refresher', 'c-match', { chosen: ['eighty'] }),
  ]);
  await page.goto(refresherPage);
  await page.getByRole('main').hover();
  const refresher = checkOnPage(page);
  await expect(refresher.heading('Question 1 of 2')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Check this answer' })).toBeVisible();
  await page.locator('[id="part.c-single.eighty"]').check();
  await page.getByRole('button', { name: 'Check this answer' }).click();
  await page.getByRole('button', { name: words.next, exact: true }).click();
  await expect(refresher.heading('Question 2 of 2')).toBeFocused();
  await expect(page.locator('[id="question.c-match"] select:enabled')).toHaveCount(2);
});
