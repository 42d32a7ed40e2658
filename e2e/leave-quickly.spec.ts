import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { listPages } from './list-pages.ts';
import { afterFirst } from './only-in-full.ts';
import { test } from './watched-test.ts';

const elsewhere = 'https://www.bbc.co.uk/weather';
const noted = listPages().filter(
  (path) => holds(path, 'class="content-note"') && path.startsWith('/lessons/'),
);
const lesson = noted[0] ?? '';
const conversations = listPages().filter(
  (path) => path.startsWith('/conversations/') && holds(path, 'leave-note'),
);

function holds(path: string, words: string): boolean {
  return readFileSync(`dist${path === '/' ? '/index.html' : path}`, 'utf8').includes(words);
}

const name = 'Leave quickly';
const button = (page: Page) => page.getByRole('complementary').getByRole('link', { name });
const status = (page: Page) => page.locator('.leave').getByRole('status');

async function pressShift(page: Page, times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) await page.keyboard.press('Shift');
}

/** The other site answers when it is let to, and says what it was told of where somebody comes from. */
async function standIn(page: Page): Promise<{ answer: () => void; referers: (string | undefined)[] }> {
  let answer = () => {};
  const mayAnswer = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const referers: (string | undefined)[] = [];
  await page.route(elsewhere, async (route) => {
    referers.push((await route.request().allHeaders())['referer']);
    await mayAnswer;
    await route.fulfill({ contentType: 'text/html', body: '<title>Weather</title><h1>Weather</h1>' });
  });
  return { answer, referers };
}

/** What the page held when it began to leave. It says so itself: the browser answers no question meanwhile. */
async function watchLeaving(page: Page): Promise<readonly unknown[]> {
  const left: unknown[] = [];
  page.on('console', (message) => left.push(JSON.parse(message.text())));
  await page.evaluate(() =>
    addEventListener('beforeunload', () => {
      const { title, body } = document;
      console.log(JSON.stringify([title, body.innerText, body.firstElementChild?.role]));
    }),
  );
  return left;
}

test.use({ leavesFor: elsewhere });

const ways: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'a press': (page) => button(page).click({ noWaitAfter: true }),
  'the Enter key': (page) => button(page).press('Enter', { noWaitAfter: true }),
  'Shift pressed three times': (page) => pressShift(page, 3),
  'the second link of the page': async (page) => {
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name }).first()).toBeFocused();
    await page.keyboard.press('Enter');
  },
};

for (const [place, [way, leave]] of Object.entries(ways).entries()) {
  test(
    `after ${way} nothing of the page is left while the other site loads, and Back leads to what was before`,
    afterFirst(place),
    async ({ page }) => {
      const { answer, referers } = await standIn(page);
      await page.goto('/');
      await page.goto(lesson);
      const left = await watchLeaving(page);
      await leave(page);
      await expect.poll(() => left).toEqual([['Loading.', 'Loading.', 'alert']]);
      answer();
      await expect(page.getByRole('heading', { name: 'Weather' })).toBeVisible();
      expect(page.url()).toBe(elsewhere);
      expect(referers).toEqual([undefined]);
      await page.goBack();
      expect(new URL(page.url()).pathname).toBe('/');
    },
  );
}

test('each press of Shift says how many are to come, and after a while the row is forgotten', async ({
  page,
}) => {
  await page.clock.install();
  await page.goto(lesson);
  await pressShift(page, 1);
  await expect(status(page)).toHaveText('Shift: press 2 more times to leave.');
  await pressShift(page, 1);
  await expect(status(page)).toHaveText('Shift: press once more to leave.');
  await page.clock.fastForward(5000);
  await expect(status(page)).toHaveText('You are still here. Nothing was left.');
  await pressShift(page, 1);
  await expect(status(page)).toHaveText('Shift: press 2 more times to leave.');
  expect(new URL(page.url()).pathname).toBe(lesson);
});

test('capitals typed into an answer leave nothing', async ({ page }) => {
  await page.goto(lesson);
  for (const letter of 'ABCD') await page.keyboard.press(`Shift+${letter}`);
  await expect(status(page)).toBeEmpty();
});

test('the button stands on every lesson with a content note and on its conversations, and nowhere else', () => {
  expect(noted.length).toBeGreaterThan(0);
  expect(conversations.length).toBeGreaterThan(0);
  const withButton = listPages().filter((path) => holds(path, 'class="leave"'));
  expect(withButton).toEqual([...conversations, ...noted]);
});

for (const [where, viewport] of Object.entries({
  'on a phone': { width: 320, height: 640 },
  'in a wide window': { width: 1280, height: 720 },
})) {
  test(`${where} the button stays in sight and never covers what has the focus`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await page.goto(lesson);
    const covered: string[] = [];
    for (let stop = 0; stop < 40; stop += 1) {
      await page.keyboard.press('Tab');
      await expect(button(page)).toBeInViewport();
      const hidden = await page.evaluate(() => {
        const box = document.querySelector('.leave')?.getBoundingClientRect();
        const focused = document.activeElement;
        const own = focused?.getBoundingClientRect();
        if (!box || !own || !focused || focused.closest('.leave, .skip-link')) return '';
        const isWithin =
          own.top >= box.top && own.bottom <= box.bottom && own.left >= box.left && own.right <= box.right;
        return isWithin ? focused.outerHTML.slice(0, 80) : '';
      });
      if (hidden) covered.push(hidden);
    }
    expect(covered).toEqual([]);
  });
}

test('on paper there is no such button', async ({ page }) => {
  await page.goto(lesson);
  await page.emulateMedia({ media: 'print' });
  await expect(button(page)).toBeHidden();
  await expect(page.getByText('“Leave quickly” opens')).toBeHidden();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('it is a link that tells the other site nothing', async ({ page }) => {
    const { answer, referers } = await standIn(page);
    answer();
    await page.goto(lesson);
    await expect(page.getByText('Pressing Shift three times')).toBeHidden();
    await button(page).click();
    await expect(page.getByRole('heading', { name: 'Weather' })).toBeVisible();
    expect(referers).toEqual([undefined]);
  });
});
