import { expect, type Page } from '@playwright/test';
import { answerQuestion } from './answer-question.ts';
import { expectGradeable } from './expect-gradeable.ts';
import { expectRestored } from './expect-restored.ts';
import { onlyInFull } from './only-in-full.ts';
import { questionOnPage } from './question-on-page.ts';
import { refuseMirror } from './refuse-mirror.ts';
import { putStoredBesideMirror, readMirror, readStored, removeMirror } from './stored-record.ts';
import { before, choosing, light, mirrorName, watering } from './tiny-courses.ts';
import { test } from './watched-test.ts';
import { words } from './words.ts';

// The record is mirrored in IndexedDB. That it outlives the browser is in browser-killed.spec.ts.

const couldBeLost = 'Your last answers could still be lost if this device stops suddenly';
const notice = (page: Page) => page.getByRole('status').filter({ hasText: /saving|saved|no room/ });
const mirrored = async (page: Page) => (await readMirror(page)) ?? [];

test('a lesson that nobody has touched on a new device makes no mirror and asks for nothing more', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(watering, { waitUntil: 'networkidle' });
  expect(asked.filter((url) => /page-life|open-record|page\./.test(url))).toEqual([]);
  expect(await page.evaluate(() => indexedDB.databases())).toEqual([]);
  await page.goto(before, { waitUntil: 'networkidle' });
  expect(await page.evaluate(() => indexedDB.databases())).toEqual([]);
});

test('each answer is mirrored as it is given', async ({ page }) => {
  await page.goto(watering);
  await answerQuestion(page, 'watering-when', 'when-dry');
  await expect.poll(async () => `${await mirrored(page)}`).toContain('"item":"watering-when"');
});

for (const [where, address] of [
  ['home', before],
  ['a lesson that nobody touches', watering],
] as const) {
  test(`with localStorage gone, ${where} shows what the mirror has, and localStorage is filled again`, async ({
    page,
  }) => {
    await page.goto(watering);
    await answerQuestion(page, 'watering-when', 'when-dry');
    await answerQuestion(page, 'watering-tools', 'can', 'finger');
    await expect.poll(async () => `${await mirrored(page)}`).toContain('"part":"lesson"');
    const stored = await readStored(page);
    await putStoredBesideMirror(page, {});
    await page.goto(address);
    if (address === watering) await expectRestored(page, 'watering-when', words.correct);
    else await expect(page.getByRole('link', { name: 'Continue with “Light”' })).toBeVisible();
    await expect.poll(() => readStored(page)).toEqual(stored);
  });
}

test(
  'a record of before there was a mirror is brought there by opening a page, once',
  onlyInFull,
  async ({ page }) => {
    await page.goto(watering);
    await answerQuestion(page, 'watering-when', 'when-dry');
    await removeMirror(page);
    await page.goto(light);
    await expect.poll(async () => `${await mirrored(page)}`).toContain('"item":"watering-when"');
    const before = await mirrored(page);
    await page.goto(watering);
    await expectRestored(page, 'watering-when', words.correct);
    expect((await mirrored(page)).length).toBe(before.length);
  },
);

test(
  'two courses on one origin have a mirror each, and neither sees the other’s',
  onlyInFull,
  async ({ page }) => {
    await page.goto(watering);
    await answerQuestion(page, 'watering-when', 'when-dry');
    await page.goto(choosing);
    await page.keyboard.press('Control');
    await expect.poll(async () => (await page.evaluate(() => indexedDB.databases())).length).toBe(2);
    await putStoredBesideMirror(page, {});
    await page.goto(choosing);
    await expect.poll(async () => Object.keys(await readStored(page)).length).toBeGreaterThan(0);
    expect(`${Object.values(await readStored(page))}`).not.toContain('watering');
    expect(Object.keys(await readStored(page)).filter((key) => key.startsWith(mirrorName))).toEqual([]);
  },
);

test('damaged or foreign bytes in the mirror count for nothing, and a whole answer beside them is kept', async ({
  page,
}) => {
  await page.goto(watering);
  await answerQuestion(page, 'watering-when', 'when-dry');
  await answerQuestion(page, 'watering-tools', 'can', 'finger');
  await expect.poll(async () => `${await mirrored(page)}`).toContain('"part":"lesson"');
  await page.goto(`${before}icon.svg`);
  await page.evaluate(
    (name) =>
      new Promise((resolve) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => {
          const database = request.result;
          const store = database.transaction('record', 'readwrite').objectStore('record');
          store.openCursor().onsuccess = ({ target }) => {
            const cursor = (target as IDBRequest<IDBCursorWithValue | null>).result;
            if (!cursor) return;
            if (`${cursor.value}`.includes('watering-tools')) cursor.update(`${cursor.value}`.slice(0, -3));
            cursor.continue();
          };
          store.put({ of: 'another program' }, [9, '1', 'x']);
          store.put(new ArrayBuffer(3), 'head');
          store.put('1abc {"kind":"attempted","item":7}', [Number.MAX_SAFE_INTEGER, '1', 'y']);
          store.put('', 7);
          store.transaction.oncomplete = () => {
            database.close();
            resolve(undefined);
          };
        };
      }),
    mirrorName,
  );
  await putStoredBesideMirror(page, {});
  await page.goto(watering);
  await expectRestored(page, 'watering-when', words.correct);
  await expect(questionOnPage(page, 'watering-tools').outcome(words.correct)).toHaveCount(0);
  await expect(notice(page)).toHaveCount(0);
  await answerQuestion(page, 'watering-tools', 'can', 'finger');
  await page.reload();
  await expectRestored(page, 'watering-tools', words.correct);
});

for (const [how, refuse] of [
  ['refused', refuseMirror],
  [
    'missing',
    () => {
      Object.defineProperty(window, 'indexedDB', { value: undefined });
    },
  ],
  [
    'taken away by the policy of a browser, so that naming it throws',
    () => {
      Object.defineProperty(window, 'indexedDB', {
        get() {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    },
  ],
  [
    'opened with an error, as in some private windows',
    () => {
      IDBFactory.prototype.databases = () => Promise.resolve([]);
      IDBFactory.prototype.open = () => {
        const request = new EventTarget() as IDBOpenDBRequest;
        setTimeout(() => request.onerror?.(new Event('error')), 0);
        return request;
      };
    },
  ],
] as const) {
  test(`where IndexedDB is ${how}, answers are kept all the same, and one line says what could be lost`, async ({
    page,
  }) => {
    await page.addInitScript(refuse);
    await page.goto(watering);
    await expect(notice(page)).toHaveCount(0);
    await expectGradeable(page);
    await expect(notice(page)).toHaveCount(1);
    await expect(notice(page)).toContainText(couldBeLost);
    await page.reload();
    await expectRestored(page, 'watering-when', words.correct);
  });
}

test(
  'where IndexedDB never answers, nothing waits for it, and the line comes',
  onlyInFull,
  async ({ page }) => {
    await page.addInitScript(() => {
      IDBFactory.prototype.databases = () => new Promise(() => undefined);
      IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest;
    });
    await page.clock.install();
    await page.goto(watering);
    await expectGradeable(page);
    await expect(notice(page)).toHaveCount(0);
    await page.clock.fastForward(10_000);
    await expect(notice(page)).toContainText(couldBeLost);
  },
);

test('a write that the mirror refuses is made up for, and the line goes', onlyInFull, async ({ page }) => {
  await page.goto(watering);
  await page.keyboard.press('Control');
  await expect.poll(async () => (await mirrored(page)).length).toBe(1);
  await page.evaluate(() => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
    Object.assign(window, {
      giveBack: () => {
        IDBObjectStore.prototype.put = put;
      },
    });
  });
  await answerQuestion(page, 'watering-when', 'when-dry');
  await expect(notice(page)).toContainText(couldBeLost);
  await page.evaluate('giveBack()');
  await answerQuestion(page, 'watering-tools', 'can');
  await expect(notice(page)).toHaveCount(0);
  await expect
    .poll(async () => `${await mirrored(page)}`)
    .toMatch(/watering-when.*watering-tools|watering-tools.*watering-when/s);
});

test('where neither place keeps anything, one line says so, and only one', onlyInFull, async ({ page }) => {
  await page.addInitScript(refuseMirror);
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => undefined;
  });
  await page.goto(watering);
  await page.keyboard.press('Control');
  await expect(notice(page)).toContainText('This browser is not saving your progress.');
  await expectGradeable(page);
  await expect(notice(page)).toHaveCount(1);
});

test(
  'another edition may change the shape of the mirror while this page is open',
  onlyInFull,
  async ({ page }) => {
    await page.goto(watering);
    await answerQuestion(page, 'watering-when', 'when-dry');
    await expect.poll(async () => `${await mirrored(page)}`).toContain('"item":"watering-when"');
    const version = await page.evaluate(
      (name) =>
        new Promise((resolve) => {
          const request = indexedDB.open(name, 2);
          request.onsuccess = () => {
            resolve(request.result.version);
            request.result.close();
          };
        }),
      mirrorName,
    );
    expect(version).toBe(2);
    await answerQuestion(page, 'watering-tools', 'can');
    await page.reload();
    await expectRestored(page, 'watering-when', words.correct);
    await expectRestored(page, 'watering-tools', words.partlyCorrect);
  },
);
