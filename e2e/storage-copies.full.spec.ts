import { expect, type Page } from '@playwright/test';
import { answerQuestion } from './answer-question.ts';
import { expectGradeable } from './expect-gradeable.ts';
import { questionOnPage } from './question-on-page.ts';
import { putStored, putStoredBesideMirror, readLeaves, readStored } from './stored-record.ts';
import { firstVersionKey, leafStart, recordStart, watering } from './tiny-courses.ts';
import { test } from './watched-test.ts';
import { words } from './words.ts';

const unreadable = (page: Page) => page.getByRole('status').filter({ hasText: 'could not be read' });

async function answerBoth(page: Page): Promise<void> {
  await page.goto(watering);
  await answerQuestion(page, 'watering-when', 'when-dry');
  await answerQuestion(page, 'watering-tools', 'can', 'finger');
}

async function expectBothKept(page: Page): Promise<void> {
  for (const item of ['watering-when', 'watering-tools']) {
    const question = questionOnPage(page, item);
    await question.box.scrollIntoViewIfNeeded();
    await expect(question.outcome(words.correct)).toBeVisible();
  }
}

const damages: Readonly<Record<string, (text: string) => string>> = {
  'cut off': (text) => text.slice(0, -20),
  emptied: () => '',
  'changed by one sign': (text) => text.replace('"seq":', '"seq";'),
  'without its first line': (text) => text.slice(text.indexOf('\n') + 1),
  'written over with other bytes': () => '\u0000\u0001ÿ{"',
};

for (const [how, damage] of Object.entries(damages)) {
  for (const copy of ['a', 'b'] as const) {
    test(`with copy ${copy} of everything ${how}, nothing is lost and nothing needs to be said`, async ({
      page,
    }) => {
      await answerBoth(page);
      const stored = await readStored(page);
      const leaves = await readLeaves(page, copy);
      const spoilt = Object.entries(leaves).map(([key, text]) => [key, damage(text)] as const);
      await putStored(page, { ...stored, ...Object.fromEntries(spoilt) });
      await page.goto(watering);
      await expectBothKept(page);
      await expect(unreadable(page)).toHaveCount(0);
      expect(await readStored(page)).toEqual(stored);
    });
  }

  // All entries are still there then, so nothing is lost.
  if (how === 'without its first line') continue;

  test(`with both copies of one answer ${how}, only that answer is lost, and its bytes are set aside`, async ({
    page,
  }) => {
    await answerBoth(page);
    const stored = await readStored(page);
    const hit = Object.entries(stored).filter(([, text]) => text.includes('"watering-tools"'));
    const spoilt = hit.map(([key, text]) => [key, damage(text)] as const);
    await putStored(page, { ...stored, ...Object.fromEntries(spoilt) });
    await page.goto(watering);
    const first = questionOnPage(page, 'watering-when');
    await expect(first.outcome(words.correct)).toBeVisible();
    await expect(questionOnPage(page, 'watering-tools').outcome(words.correct)).toHaveCount(0);
    await expect(unreadable(page)).toHaveCount(1);
    const now = Object.entries(await readStored(page));
    const aside = now.filter(([key]) => key.includes(':set-aside:')).map(([, bytes]) => bytes);
    expect(new Set(aside)).toEqual(new Set(spoilt.map(([, bytes]) => bytes)));
    await answerQuestion(page, 'watering-tools', 'can', 'finger');
    await page.reload();
    await expectBothKept(page);
    await expect(unreadable(page)).toHaveCount(0);
  });
}

test('with both copies of one answer damaged, the mirror gives it back', async ({ page }) => {
  await answerBoth(page);
  const stored = await readStored(page);
  const hit = Object.entries(stored).filter(([, text]) => text.includes('"watering-tools"'));
  const spoilt = hit.map(([key, text]) => [key, text.slice(0, -20)] as const);
  await putStoredBesideMirror(page, { ...stored, ...Object.fromEntries(spoilt) });
  await page.goto(watering);
  await expectBothKept(page);
  expect(await readStored(page)).toMatchObject(stored);
  await page.reload();
  await expectBothKept(page);
  await expect(unreadable(page)).toHaveCount(0);
});

test('what version 1 kept is taken over whole, and then kept in the present form', async ({ page }) => {
  const event =
    '{"kind":"attempted","item":"watering-when","revision":1,"response":{"chosen":["when-dry"]},"verdict":"correct","scaled":1,"id":"old-1","seq":1,"at":1763929123456}';
  await putStored(page, { [firstVersionKey]: `{"version":1,"checksum":"fms3ua","events":[${event}]}` });
  await page.goto(watering);
  await expect(questionOnPage(page, 'watering-when').outcome(words.correct)).toBeVisible();
  await expect(unreadable(page)).toHaveCount(0);
  const stored = await readStored(page);
  expect(Object.keys(stored)).not.toContain(firstVersionKey);
  expect(Object.values(stored).filter((text) => text.includes(event))).toHaveLength(2);
});

test('where one copy was written by a newer edition, everything is left as it is and one line says so', async ({
  page,
}) => {
  await answerBoth(page);
  const stored = await readStored(page);
  const newer = { ...stored, [`${recordStart}head:a`]: 'alongside 9 0 in-another-form 2huc8x\n' };
  await putStored(page, newer);
  await page.goto(watering);
  const line = page.getByRole('status').filter({ hasText: 'saved by a newer edition' });
  await expect(line).toHaveCount(1);
  await expectGradeable(page);
  expect(await readStored(page)).toEqual(newer);
});

test('the record of another course under this one’s keys counts for nothing here, and is set aside', async ({
  page,
}) => {
  await answerBoth(page);
  const stored = await readStored(page);
  const foreign = Object.fromEntries(
    Object.entries(stored).map(([key, text]) => [key.replace(leafStart, `${recordStart}2:`), text]),
  );
  await putStored(page, foreign);
  await page.goto(watering);
  await expectGradeable(page);
  // Another line's own keys are not even looked at.
  expect(await readStored(page)).toMatchObject(foreign);
  const ofOtherCourse = Object.entries(stored).map(
    ([key, text]) => [key, text.replaceAll(/^\S+ (?=\{)/gm, 'zzzz ')] as const,
  );
  await putStored(page, Object.fromEntries(ofOtherCourse));
  await page.goto(watering);
  await expect(unreadable(page)).toHaveCount(1);
  await expectGradeable(page);
  const aside = Object.keys(await readStored(page)).filter((key) => key.includes(':set-aside:'));
  expect(aside.length).toBeGreaterThan(0);
});
