import { expect } from '@playwright/test';
import { answerQuestion } from '../answer-question.ts';
import { passCheck } from '../checks/check-on-page.ts';
import { mouse } from '../hands.ts';
import { afterFirst, onlyInFull } from '../only-in-full.ts';
import { pressTabTo } from '../press-tab-to.ts';
import { questionOnPage } from '../question-on-page.ts';
import { readBank } from '../read-lessons.ts';
import { refuseStorage } from '../refuse-storage.ts';
import { readStored } from '../stored-record.ts';
import { lessonOfPaths, paths, preferencesKey } from '../tiny-courses.ts';
import { test } from '../watched-test.ts';
import { words } from '../words.ts';
import { choosePath, readOtherLessons, readOwnLessons } from './choose-path.ts';

const all = ['Knives', 'Allergies', 'Stoves', 'Pans', 'Trays', 'Tips', 'Rotas'];

const expected = [
  { label: /^No path/, own: all, lessons: 7, minutes: 49 },
  { label: /^Cook/, own: ['Knives', 'Allergies', 'Stoves', 'Pans'], lessons: 4, minutes: 30 },
  { label: /^Waiter \d/, own: ['Knives', 'Allergies', 'Trays', 'Tips'], lessons: 4, minutes: 25 },
  {
    label: /^Waiter, with/,
    own: ['Knives', 'Allergies', 'Trays', 'Tips', 'Rotas'],
    lessons: 5,
    minutes: 34,
  },
];

for (const [place, { label, own, lessons, minutes }] of expected.entries()) {
  test(
    `on the path ${label} its lessons come first, and the others are folded and open to everybody`,
    afterFirst(place),
    async ({ page }) => {
      await choosePath(page, label);
      await page.reload();
      await expect(page.getByRole('radio', { name: label })).toBeChecked();
      expect(await readOwnLessons(page)).toEqual(own);
      expect(await readOtherLessons(page)).toEqual(all.filter((title) => !own.includes(title)));
      const facts = page.locator('.hero li:visible');
      await expect(facts.filter({ hasText: /\d/ })).toHaveText([`${lessons} lessons`, `${minutes} minutes`]);
      await page.goto(`${paths}progress.html`);
      await expect(page.getByText(`0 of ${lessons} lessons complete`)).toBeVisible();
      await page.goto(lessonOfPaths('stoves'));
      await expect(page.getByRole('heading', { level: 1, name: 'Stoves' })).toBeVisible();
      await expect(page.getByText('This lesson is not on your path')).toBeVisible({
        visible: !own.includes('Stoves'),
      });
    },
  );
}

test('the way on leads along the path, from lesson to lesson to the final check', async ({ page }) => {
  const next = page.locator('.lesson-next a:visible');
  await choosePath(page, 'Waiter, with the add-on');
  await page.goto(lessonOfPaths('allergies'));
  await expect(next).toHaveText('Next lesson: Trays');
  await page.goto(lessonOfPaths('tips'));
  await expect(next).toHaveText('Next lesson: Rotas');
  await choosePath(page, 'Cook');
  await page.goto(lessonOfPaths('allergies'));
  await expect(next).toHaveText('Next lesson: Stoves');
  await page.goto(lessonOfPaths('pans'));
  await expect(next).toHaveText('Next: Final check');
});

test('it is changed to and fro between answers, and nothing is lost', onlyInFull, async ({ page }) => {
  const isAnswered = async (lesson: string, item: string) => {
    await page.goto(lessonOfPaths(lesson));
    await expect(questionOnPage(page, item).outcome(words.correct)).toBeVisible();
    await expect(page.getByText(words.lessonComplete)).toBeVisible();
  };
  await choosePath(page, 'Cook');
  await page.goto(lessonOfPaths('stoves'));
  await answerQuestion(page, 'stoves-first', 'hands');
  await choosePath(page, 'Waiter, with the add-on');
  await page.goto(lessonOfPaths('rotas'));
  await answerQuestion(page, 'rotas-first', 'hands');
  await isAnswered('stoves', 'stoves-first');
  await page.goto(`${paths}progress.html`);
  await expect(page.getByText('1 of 5 lessons complete')).toBeVisible();
  await choosePath(page, 'Cook');
  await isAnswered('rotas', 'rotas-first');
  await isAnswered('stoves', 'stoves-first');
  await page.goto(`${paths}progress.html`);
  await expect(page.getByText('1 of 4 lessons complete')).toBeVisible();
  await page.getByRole('radio', { name: 'No path' }).check();
  await expect(page.getByText('2 of 7 lessons complete')).toBeVisible();
});

test('a module and the course are complete with what counts on it, and stay so on another', async ({
  page,
}) => {
  await choosePath(page, 'Cook');
  for (const lesson of ['allergies', 'stoves', 'pans']) {
    await page.goto(lessonOfPaths(lesson));
    await answerQuestion(page, `${lesson}-first`, 'hands');
  }
  await page.goto(lessonOfPaths('knives'));
  await answerQuestion(page, 'knives-first', 'hands');
  await expect(page.getByText('1 of 2 questions answered correctly.')).toBeVisible();
  await answerQuestion(page, 'knives-sharpen', 'hands');
  await expect(page.getByText(words.lessonComplete)).toBeVisible();
  await page.goto(`${paths}progress.html`);
  await expect(page.getByText(words.allDone)).toBeVisible();
  await page.getByRole('radio', { name: 'Waiter, with' }).check();
  await expect(page.getByText('You have completed the course. 2 of 5 lessons complete.')).toBeVisible();
});

test('it is in no address, title, file name or record, and nothing is left of it once it is taken back', async ({
  page,
}) => {
  const addresses: string[] = [];
  page.on('request', (request) => addresses.push(request.url()));
  await choosePath(page, 'Cook');
  await page.goto(lessonOfPaths('stoves'));
  await answerQuestion(page, 'stoves-first', 'hands');
  await page.goto(`${paths}checks/final-check.html`);
  await page.getByRole('button', { name: 'Start' }).click();
  await expect(page.getByRole('heading', { name: 'Question 1 of 2' })).toBeVisible();
  expect(await page.title()).not.toMatch(/cook/i);
  expect(addresses.filter((address) => /cooks/i.test(address))).toEqual([]);
  const { [preferencesKey]: preferences, ...others } = await readStored(page);
  expect(JSON.parse(preferences ?? '')).toEqual({ version: 1, path: 'cooks' });
  expect(Object.keys(others).length).toBeGreaterThan(0);
  expect(JSON.stringify(others)).not.toMatch(/cooks|psw/);
  await choosePath(page, 'No path');
  expect(Object.keys(await readStored(page))).not.toContain(preferencesKey);
});

test('it is chosen by keyboard, and another tab follows', onlyInFull, async ({ page, context }) => {
  await page.goto(paths);
  const other = await context.newPage();
  await other.goto(paths);
  await pressTabTo(page.getByRole('radio', { name: 'No path' }));
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: 'Cook' })).toBeChecked();
  expect(await readOtherLessons(page)).toEqual(['Trays', 'Tips', 'Rotas']);
  await expect(other.getByRole('radio', { name: 'Cook' })).toBeChecked();
  expect(await readOtherLessons(other)).toEqual(['Trays', 'Tips', 'Rotas']);
});

test('a choice made before its program is there is kept all the same', onlyInFull, async ({ page }) => {
  await page.route(/set-out-page/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1000));
    await route.continue();
  });
  await page.goto(paths);
  await page.getByRole('radio', { name: 'Cook' }).check();
  await expect(page.locator('.other-lessons:visible')).toHaveCount(1);
  await expect(page.getByRole('radio', { name: 'Cook' })).toBeChecked();
  await page.goto(lessonOfPaths('trays'));
  await expect(page.getByText('This lesson is not on your path')).toBeVisible();
});

test('the table says which lessons belong to which path', async ({ page }) => {
  await page.goto(paths);
  await page.getByText('Which lessons belong to which path').click();
  const cells = (lesson: string) => page.getByRole('row').filter({ hasText: lesson }).getByRole('cell');
  await expect(cells('Knives')).toHaveText(['Yes', 'Yes', 'Yes', 'Yes']);
  await expect(cells('Stoves')).toHaveText(['Yes', 'No', 'No', 'No']);
  await expect(cells('Rotas')).toHaveText(['No', 'No', 'Yes', 'No']);
});

test(
  'the essentials are a list of their own, complete with their own lessons and check',
  onlyInFull,
  async ({ page }) => {
    await choosePath(page, /^Waiter \d/);
    const summary = page.getByText('Essentials: 2 lessons, 11 minutes');
    await expect(summary).toContainText('Not started');
    await page.goto(lessonOfPaths('knives'));
    await answerQuestion(page, 'knives-first', 'hands');
    await answerQuestion(page, 'knives-count', 'hands');
    await page.goto(lessonOfPaths('trays'));
    await answerQuestion(page, 'trays-first', 'hands');
    await page.goto(paths);
    await expect(summary).toContainText('Started');
    await summary.click();
    await page.getByRole('link', { name: 'Check: Essentials' }).click();
    await passCheck(page, mouse, readBank('e2e/courses/paths/final-check.mdx'));
    await page.goto(paths);
    await expect(summary).toContainText('Complete');
    await summary.click();
    await expect(page.getByText('It is not the whole course, and a certificate for it says')).toBeVisible();
  },
);

for (const { label, critical } of [
  { label: 'Cook', critical: 'What comes first for final-stoves?' },
  { label: 'Waiter, with', critical: 'What comes first for final-trays?' },
]) {
  test(`the final check asks ${label} about the lessons of the path`, onlyInFull, async ({ page }) => {
    await choosePath(page, label);
    await page.goto(`${paths}checks/final-check.html`);
    await expect(page.getByText('The questions are about the lessons of your path.')).toBeVisible();
    await page.getByRole('button', { name: 'Start' }).click();
    const asked: string[] = [];
    for (const number of [1, 2]) {
      await expect(page.getByRole('heading', { name: `Question ${number} of 2` })).toBeVisible();
      asked.push(await page.locator('.check-step legend').innerText());
      await page.getByRole('button', { name: /^(?:Next|See all answers)$/ }).click();
    }
    expect(asked.toSorted()).toEqual([critical, 'What comes first for final-knives?'].toSorted());
  });
}

for (const bytes of ['{', '{"version":1,"path":"__proto__"}', '{"version":1,"path":"gone"}', '[7]']) {
  test(
    `where ${bytes} is stored, everything is shown and a path can be chosen`,
    onlyInFull,
    async ({ page }) => {
      await page.addInitScript(
        ([key, value]) => {
          if (!sessionStorage.getItem('put')) localStorage.setItem(key, value);
          sessionStorage.setItem('put', 'once');
        },
        [preferencesKey, bytes] as const,
      );
      await page.goto(paths);
      await expect(page.getByRole('radio', { name: 'No path' })).toBeChecked();
      expect(await readOwnLessons(page)).toEqual(all);
      await choosePath(page, 'Cook');
      expect(await readOtherLessons(page)).toEqual(['Trays', 'Tips', 'Rotas']);
    },
  );
}

test(
  'where storage is blocked, a path holds for as long as the page is open',
  onlyInFull,
  async ({ page }) => {
    await page.addInitScript(refuseStorage);
    await choosePath(page, 'Cook');
    expect(await readOtherLessons(page)).toEqual(['Trays', 'Tips', 'Rotas']);
    await page.reload();
    await expect(page.getByRole('radio', { name: 'No path' })).toBeChecked();
    expect(await readOwnLessons(page)).toEqual(all);
  },
);

test('on a path the page hardly moves while it is opened', onlyInFull, async ({ page }) => {
  await choosePath(page, 'Cook');
  for (const address of [paths, `${paths}progress.html`, lessonOfPaths('knives')]) {
    await page.goto(address);
    const moved = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0;
          const add = (list: PerformanceObserverEntryList) => {
            for (const entry of list.getEntries())
              sum += (entry as PerformanceEntry & { value: number }).value;
          };
          new PerformanceObserver(add).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => resolve(sum), 500);
        }),
    );
    expect(moved, address).toBeLessThan(0.1);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every lesson is shown, nothing is offered that would not work, and the table says what is whose', async ({
    page,
  }) => {
    await page.goto(paths);
    expect(await readOwnLessons(page)).toEqual(all);
    await expect(page.getByRole('radio')).toHaveCount(0);
    await expect(page.locator('.other-lessons:visible')).toHaveCount(0);
    await page.getByText('Which lessons belong to which path').click();
    await expect(page.getByRole('row').filter({ hasText: 'Stoves' })).toBeVisible();
    await page.goto(`${paths}checks/final-check.html`);
    await expect(page.getByText('lessons of your path')).toBeHidden();
  });
});
