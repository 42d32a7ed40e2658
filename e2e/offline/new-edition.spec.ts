import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { answerQuestion } from '../answer-question.ts';
import { expectAccessible } from '../expect-accessible.ts';
import { onlyInFull } from '../only-in-full.ts';
import { pressTabTo } from '../press-tab-to.ts';
import { questionOnPage } from '../question-on-page.ts';
import { words } from '../words.ts';
import { changeBuild } from './change-build.ts';
import { folderOf, listCaches, test, waitForCopy } from './offline-test.ts';

const isReady = 'A new edition of this course is ready. Your progress stays.';
const isComing = 'The new edition is on its way. You can go on here.';
const isChosen = 'You have the new edition from the next page on. This page stays as it is.';
const lineOf = (page: Page) => page.getByRole('status').filter({ hasText: /new edition/ });
const useIt = (page: Page) => page.getByRole('button', { name: 'Use the new edition' });
const showIt = (page: Page) => page.getByRole('link', { name: 'Show this page in the new edition' });

/** The course after its author edited it, at the address of the one before. */
function makeNewEdition(): string {
  const to = test.info().outputPath('new-edition');
  return changeBuild(folderOf('after'), to, { words: { '/after/': '/before/' } });
}

/** The same edition with a word put right and a program that was built anew, under another name. */
function makeCorrection(): string {
  const program = readdirSync(join(folderOf('before'), '_astro')).find((name) =>
    /^question\..*js$/.test(name),
  );
  const later = 'question.later.js';
  return changeBuild(folderOf('before'), test.info().outputPath('correction'), {
    words: { 'with a finger': 'with a thumb', [`${program}`]: later },
    files: { [`_astro/${program}`]: `_astro/${later}` },
  });
}

/** As the browser does by itself, now and then. */
async function lookForUpdate(page: Page): Promise<void> {
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
}

/** A worker of another build takes over by itself. */
async function takeNextBuild(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { serviceWorker } = navigator;
    const isTaken = new Promise((resolve) => {
      serviceWorker.addEventListener('controllerchange', resolve, { once: true });
    });
    await (await serviceWorker.ready).update();
    await isTaken;
  });
}

/** What waits to take over has all its files. */
async function waitForNext(page: Page): Promise<void> {
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.ready).waiting?.state))
    .toBe('installed');
}

test(
  'a new edition is announced in one line and taken when the learner says so, with all answers',
  onlyInFull,
  async ({ page, host }) => {
    await page.goto(host.page('lessons/light.html'));
    await waitForCopy(page);
    await answerQuestion(page, 'light-window', 'south');
    await answerQuestion(page, 'light-turning', 'straight');
    host.folder = makeNewEdition();
    await lookForUpdate(page);
    await expect(lineOf(page)).toHaveText(`${isReady} Use the new edition`);
    await expectAccessible(page);
    // Chosen, and not checked yet: that is nowhere but on this page.
    await questionOnPage(page, 'light-winter').choice('shorter').check();
    await pressTabTo(useIt(page));
    await page.keyboard.press('Enter');
    await expect(lineOf(page)).toContainText(isChosen);
    await expect(showIt(page)).toBeFocused();
    await expectAccessible(page);
    await expect(questionOnPage(page, 'light-winter').choice('shorter')).toBeChecked();
    await answerQuestion(page, 'light-winter');
    await expect(questionOnPage(page, 'light-winter').outcome(words.correct)).toBeFocused();
    host.isDown = true;
    await showIt(page).click();
    await expect(page.getByText(words.updated)).toBeVisible();
    for (const id of ['light-turning', 'light-winter']) {
      const question = questionOnPage(page, id);
      await question.box.scrollIntoViewIfNeeded();
      await expect(question.outcome(words.correct)).toBeVisible();
    }
    await expect(lineOf(page)).toHaveCount(0);
    await page.goto(host.page('lessons/soil.html'));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/soil/i);
  },
);

test(
  'until then every page is that of the edition before, and says so again',
  onlyInFull,
  async ({ page, host }) => {
    await page.goto(host.page(''));
    await waitForCopy(page);
    host.folder = makeNewEdition();
    await lookForUpdate(page);
    await waitForNext(page);
    await page.goto(host.page('lessons/watering.html'));
    await expect(page.getByRole('heading', { level: 1, name: 'Watering' })).toBeVisible();
    // Nobody is told anything on a lesson that they have not touched.
    await page.keyboard.press('Control');
    await expect(lineOf(page)).toContainText(isReady);
  },
);

test('a press is answered, however long the worker takes', onlyInFull, async ({ page, host }) => {
  await page.addInitScript(() => {
    const { postMessage } = ServiceWorker.prototype;
    ServiceWorker.prototype.postMessage = function (this: ServiceWorker, ...said: unknown[]) {
      if (said[0] !== 'take-over') Reflect.apply(postMessage, this, said);
    };
  });
  await page.goto(host.page('lessons/light.html'));
  await waitForCopy(page);
  host.folder = makeNewEdition();
  await lookForUpdate(page);
  await pressTabTo(useIt(page));
  await page.keyboard.press('Enter');
  await expect(lineOf(page)).toHaveText(isComing);
  await expect(lineOf(page)).toBeFocused();
  await expectAccessible(page);
});

test(
  'whoever closes the course has the new edition the next time',
  onlyInFull,
  async ({ context, page, host }) => {
    await page.goto(host.page(''));
    await waitForCopy(page);
    host.folder = makeNewEdition();
    await lookForUpdate(page);
    await waitForNext(page);
    const another = await context.newPage();
    // On the same host, and no page of the course.
    await another.goto(`${host.address}elsewhere`);
    await page.close();
    const isWaiting = (scope: string) =>
      navigator.serviceWorker.getRegistration(scope).then((found) => Boolean(found?.waiting));
    await expect.poll(() => another.evaluate(isWaiting, host.page(''))).toBe(false);
    await another.goto(host.page('lessons/watering.html'));
    await expect(another.getByRole('heading', { level: 1, name: 'Giving water' })).toBeVisible();
    await expect(lineOf(another)).toHaveCount(0);
  },
);

test(
  'chosen in one tab, it is said in the other, and nothing there is loaded anew',
  onlyInFull,
  async ({ context, page, host }) => {
    await page.goto(host.page('lessons/light.html'));
    await waitForCopy(page);
    const other = await context.newPage();
    await other.goto(host.page('lessons/watering.html'));
    await questionOnPage(other, 'watering-tools').choice('can').check();
    host.folder = makeNewEdition();
    await lookForUpdate(page);
    await expect(lineOf(other)).toContainText(isReady);
    await page.bringToFront();
    // The first thing that is done on this page: with it the programs of its questions are fetched, from the worker that is to go.
    await useIt(page).click();
    await expect(lineOf(other)).toContainText(isChosen);
    await expect(lineOf(page)).toContainText(isChosen);
    await expect(questionOnPage(other, 'watering-tools').choice('can')).toBeChecked();
    await answerQuestion(other, 'watering-tools', 'finger');
    await expect(questionOnPage(other, 'watering-tools').outcome(words.correct)).toBeFocused();
  },
);

test(
  'a build of the same edition comes with the next page, without a word',
  onlyInFull,
  async ({ page, host }) => {
    await page.goto(host.page('lessons/light.html'));
    await waitForCopy(page);
    host.folder = makeCorrection();
    host.asked.length = 0;
    await takeNextBuild(page);
    await expect(page.getByRole('heading', { level: 1, name: 'Light' })).toBeVisible();
    await page.goto(host.page('lessons/watering.html'));
    await expect(page.getByText('Feel the soil with a thumb')).toBeVisible();
    await expect(lineOf(page)).toHaveCount(0);
    await test.step('and only what changed was fetched', () => {
      const fetched = new Set(host.asked.filter((path) => path !== 'sw.js'));
      expect(fetched).toContain('lessons/watering.html');
      expect(fetched).not.toContain('_astro/question.later.js');
      for (const same of ['support.html', 'icon.svg', 'course-facts.json'])
        expect(fetched).not.toContain(same);
    });
  },
);

test(
  'a tab of the build before keeps its programs, though the host has them no longer; later they go',
  onlyInFull,
  async ({ context, page, host }) => {
    await page.goto(host.page('lessons/watering.html'));
    await waitForCopy(page);
    const other = await context.newPage();
    await other.goto(host.page(''));
    host.folder = makeCorrection();
    await takeNextBuild(other);
    await other.goto(host.page('lessons/watering.html'));
    await expect(other.getByText('Feel the soil with a thumb')).toBeVisible();
    await answerQuestion(page, 'watering-when', 'when-dry');
    await expect(questionOnPage(page, 'watering-when').outcome(words.correct)).toBeFocused();
    expect(await listCaches(other)).toHaveLength(2);
    await page.close();
    await expect
      .poll(async () => {
        await other.goto(host.page(''));
        return (await listCaches(other)).length;
      })
      .toBe(1);
  },
);
