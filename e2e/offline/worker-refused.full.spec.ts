import { expect, type Page } from '@playwright/test';
import { expectGradeable } from '../expect-gradeable.ts';
import { words } from '../words.ts';
import { listCaches, test, waitForCopy } from './offline-test.ts';
import type { CourseHost } from './serve-course.ts';

const lesson = 'lessons/watering.html';

/** The page was asked for the worker, and whatever came of it is over. */
async function waitForFailure(page: Page, host: CourseHost): Promise<void> {
  await page.keyboard.press('Control');
  await expect.poll(() => host.asked.filter((path) => path === 'sw.js').length).toBeGreaterThan(0);
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length))
    .toBe(0);
}

const troubles: Readonly<Record<string, (host: CourseHost) => void>> = {
  'is not there': (host) => {
    host.instead = (path, response) => path === 'sw.js' && Boolean(response.writeHead(404).end());
  },
  'is a page to sign in': (host) => {
    host.instead = (path, response) =>
      path === 'sw.js' &&
      Boolean(response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Sign in'));
  },
  'is broken': (host) => {
    host.instead = (path, response) =>
      path === 'sw.js' &&
      Boolean(response.writeHead(200, { 'content-type': 'text/javascript' }).end('const keptList = {'));
  },
  'finds another page in the place of each file': (host) => {
    host.instead = (_, response, request) =>
      request.headers['service-worker'] === undefined &&
      // What the page itself asks for came before.
      host.asked.includes('sw.js') &&
      Boolean(response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Sign in'));
  },
};

for (const [how, makeTrouble] of Object.entries(troubles)) {
  test(`where the worker ${how}, nothing is said and nothing is kept`, async ({ page, host }) => {
    makeTrouble(host);
    await page.goto(host.page(lesson));
    await waitForFailure(page, host);
    const kept = await page.evaluate(async () => {
      const all = await Promise.all(
        (await caches.keys()).map(async (name) => (await caches.open(name)).keys()),
      );
      return all.flat().length;
    });
    expect(kept).toBe(0);
    host.instead = () => false;
    await expectGradeable(page);
    await test.step('and a later page tries again', async () => {
      await page.goto(host.page(''));
      await waitForCopy(page);
      expect(await listCaches(page)).toHaveLength(1);
    });
  });
}

test('where there is no room for a copy, everything works on', async ({ page, host }) => {
  const session = await page.context().newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', { origin: host.address, quotaSize: 200_000 });
  await page.goto(host.page(lesson));
  await waitForFailure(page, host);
  expect(await listCaches(page)).toEqual([]);
  await expectGradeable(page);
});

test('a copy that a browser took back is asked for from the host', async ({ page, host }) => {
  await page.goto(host.page(''));
  await waitForCopy(page);
  await page.evaluate(async () => {
    for (const name of await caches.keys()) await caches.delete(name);
  });
  await page.goto(host.page(lesson));
  await expectGradeable(page);
});

const ways: Readonly<Record<string, () => void>> = {
  'has no workers': () => Object.defineProperty(Navigator.prototype, 'serviceWorker', { value: undefined }),
  'refuses them': () => {
    ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException('no', 'SecurityError'));
  },
  'is asked to save data': () =>
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
};

for (const [how, refuse] of Object.entries(ways)) {
  test(`where the browser ${how}, none is brought in, and the course works`, async ({ page, host }) => {
    await page.clock.install();
    await page.addInitScript(refuse);
    await page.goto(host.page(lesson));
    await page.clock.runFor(10_000);
    await page.clock.resume();
    await expectGradeable(page);
    expect(host.asked).not.toContain('sw.js');
  });
}

test.describe('with workers, storage and downloads all blocked', () => {
  test.use({ serviceWorkers: 'block', acceptDownloads: false });

  test('the course is read, answered, searched and completed', async ({ page, host }) => {
    await page.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
        Object.defineProperty(window, name, {
          get() {
            throw new DOMException('denied', 'SecurityError');
          },
        });
    });
    await page.goto(host.page(lesson));
    await expectGradeable(page);
    await page.keyboard.press('/');
    const dialog = page.getByRole('dialog', { name: words.searchTitle });
    await dialog.getByRole('searchbox').fill('window');
    await expect(dialog.getByRole('link', { name: 'Light › Which window', exact: true })).toBeVisible();
    await page.keyboard.press('Escape');
    await page.goto(host.page('progress.html'));
    await expect(page.getByRole('heading', { level: 1, name: words.progress })).toBeVisible();
  });
});

test('clearing the device takes the copy along; it comes back when the course is opened again', async ({
  page,
  host,
}) => {
  await page.goto(host.page('progress.html'));
  await waitForCopy(page);
  await page.getByRole('button', { name: words.clear, exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: words.clearConfirm }).click();
  await expect(page.getByText(words.cleared)).toBeFocused();
  expect(await listCaches(page)).toEqual([]);
  await page.goto(host.page(''));
  await waitForCopy(page);
  expect(await listCaches(page)).toHaveLength(1);
});
