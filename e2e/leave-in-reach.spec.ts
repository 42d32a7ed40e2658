import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import { listPages } from './list-pages.ts';
import { afterFirst, onlyInFull } from './only-in-full.ts';
import { readingOnPage } from './reading-on-page.ts';
import { lessonOfHeadings } from './tiny-courses.ts';
import { test } from './watched-test.ts';
import { words } from './words.ts';

const elsewhere = 'https://www.bbc.co.uk/weather';
const lesson = listPages().find((path) => isNotedLesson(path)) ?? '';

/** Phones, a tablet and a desk; a phone on its side; and a desk enlarged four times. */
const windows = [
  [320, 640],
  [360, 740],
  [390, 844],
  [768, 1024],
  [1280, 800],
  [844, 390],
  [320, 256],
] as const;

function isNotedLesson(path: string): boolean {
  const markup = path.startsWith('/lessons/') ? readFileSync(`dist${path}`, 'utf8') : '';
  return ['class="leave"', 'class="term-word"', 'type="radio"'].every((part) => markup.includes(part));
}

const inPage = (page: Page) => page.locator('.leave a[data-leave]');
const inDialog = (page: Page) => page.locator('dialog[open] a[data-leave]');

/** Nine points of the button: a finger that meets any of them meets nothing else. It is 48 pixels high. */
async function expectInReach(button: Locator, when: string): Promise<void> {
  await expect(button, when).toBeVisible();
  const covered = await button.evaluate((link) => {
    const { left, right, top, bottom, width, height } = link.getBoundingClientRect();
    const inset = 2;
    const points = [left + inset, left + width / 2, right - inset].flatMap((x) =>
      [top + inset, top + height / 2, bottom - inset].map((y) => [x, y] as const),
    );
    const wrong = points.flatMap(([x, y]) => {
      const found = document.elementFromPoint(x, y);
      if (found?.closest('a[data-leave]') === link) return [];
      return [`${x},${y}: ${found?.outerHTML.slice(0, 60) ?? 'outside the window'}`];
    });
    return [...wrong, ...(height < 48 ? [`${height} pixels high`] : [])];
  });
  expect(covered, when).toEqual([]);
}

async function expectInReachInEveryWindow(
  page: Page,
  button: Locator,
  when: string,
  arrange: () => Promise<unknown> = async () => undefined,
): Promise<void> {
  for (const [width, height] of windows) {
    await page.setViewportSize({ width, height });
    await arrange();
    await expectInReach(button, `${when}, at ${width} × ${height}`);
  }
}

async function scrollTo(page: Page, share: number, atLeast: number): Promise<void> {
  await page.evaluate(
    ([part, least]) => {
      const { scrollHeight } = document.documentElement;
      window.scrollTo({ top: Math.max(scrollHeight * part, least), behavior: 'instant' });
    },
    [share, atLeast] as const,
  );
}

test('the button can be pressed wherever one has scrolled to', async ({ page }) => {
  for (const path of [lesson, lessonOfHeadings('outline')]) {
    await page.goto(path);
    // The header alone fills a window that is enlarged four times: the button comes with the first line of the lesson.
    for (const share of [0, 0.05, 0.5, 1])
      await expectInReachInEveryWindow(page, inPage(page), `${path} at ${share}`, () =>
        scrollTo(page, share, (page.viewportSize()?.height ?? 0) < 300 ? 100 : 0),
      );
  }
});

test(
  'the button can be pressed while the explanation of a term is open, however one scrolls then',
  onlyInFull,
  async ({ page }) => {
    await page.goto(lesson);
    const term = page.locator('.term-word').first();
    const note = page.locator('.term-note:popover-open');
    for (const [width, height] of windows) {
      await page.setViewportSize({ width, height });
      await term.focus();
      await page.keyboard.press('Enter');
      for (const block of ['start', 'center', 'end'] as const) {
        await term.evaluate(
          (word, where) => word.scrollIntoView({ block: where, behavior: 'instant' }),
          block,
        );
        await expect(note).toBeInViewport({ ratio: 1 });
        await expectInReach(inPage(page), `the word at the ${block}, at ${width} × ${height}`);
      }
      await page.mouse.wheel(0, 300);
      await expectInReach(inPage(page), `scrolled on, at ${width} × ${height}`);
      await page.keyboard.press('Escape');
      await expect(note).toHaveCount(0);
    }
  },
);

test('the button can be pressed when an answer was checked that was not given, and the message can be read', async ({
  page,
}) => {
  for (const [width, height] of windows) {
    await page.setViewportSize({ width, height });
    await page.goto(lesson);
    const question = page.locator('.question', { has: page.locator('input[type="radio"]') }).first();
    await question.getByRole('button', { name: words.check }).click();
    const message = question.locator('.question-error');
    await expect(message).toBeVisible();
    await expectInReach(inPage(page), `at ${width} × ${height}`);
    const [above, bar] = [await message.boundingBox(), await inPage(page).boundingBox()];
    if (width < 1000) expect(above?.y).toBeGreaterThan((bar?.y ?? 0) + (bar?.height ?? 0));
  }
});

const dialogs: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'of the search': (page) => page.getByRole('link', { name: words.search, exact: true }).click(),
  'of the reading settings': (page) => readingOnPage(page).button.click(),
  'with what there is to take along': async (page) => {
    await page.getByRole('button', { name: 'Take your progress with you' }).click();
  },
  'that asks before everything is cleared, or any other': (page) =>
    page.evaluate(() => {
      const dialog = document.createElement('dialog');
      dialog.append(
        ...Array.from({ length: 60 }, (_, at) => {
          const line = document.createElement('p');
          line.textContent = `Line ${at}`;
          return line;
        }),
      );
      document.body.append(dialog);
      dialog.showModal();
    }),
};

for (const [place, [which, open]] of Object.entries(dialogs).entries()) {
  test.describe(`in the dialog ${which}`, () => {
    test.use({ leavesFor: elsewhere, hasTouch: true });

    test('the button stands too, and a touch leaves', afterFirst(place), async ({ page }) => {
      await page.addInitScript(() => {
        Storage.prototype.setItem = () => undefined;
      });
      await page.route(elsewhere, (route) =>
        route.fulfill({ contentType: 'text/html', body: '<h1>Weather</h1>' }),
      );
      await page.goto(lesson);
      await page.keyboard.press('Control');
      await open(page);
      const dialog = page.locator('dialog[open]');
      for (const share of [0, 1])
        await expectInReachInEveryWindow(page, inDialog(page), `the dialog at ${share}`, () =>
          dialog.evaluate((box, part) => box.scrollTo({ top: box.scrollHeight * part }), share),
        );
      await inDialog(page).tap();
      await expect(page.getByRole('heading', { name: 'Weather' })).toBeVisible();
      expect(page.url()).toBe(elsewhere);
    });
  });
}

test(
  'in a dialog Shift pressed three times leaves, and says there how many are to come',
  onlyInFull,
  async ({ page }) => {
    await page.goto(lesson);
    await readingOnPage(page).button.click();
    const dialog = readingOnPage(page).dialog;
    await expect(inDialog(page)).toHaveCount(1);
    await page.keyboard.press('Shift');
    await expect(dialog.getByText('Shift: press 2 more times to leave.')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
  },
);

test(
  'a dialog keeps the focus where it was, and the button is its first stop',
  afterFirst(1),
  async ({ page }) => {
    await page.goto(lesson);
    await page.getByRole('link', { name: words.search, exact: true }).click();
    await expect(page.getByRole('dialog').getByRole('searchbox')).toBeFocused();
    await expect(inDialog(page)).toHaveCount(1);
  },
);

test('on a page without a content note no dialog has such a button', onlyInFull, async ({ page }) => {
  await page.goto('/progress.html');
  await readingOnPage(page).button.click();
  await expect(readingOnPage(page).dialog).toBeVisible();
  await expect(page.locator('a[data-leave]')).toHaveCount(0);
});
