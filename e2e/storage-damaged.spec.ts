import { expect } from '@playwright/test';
import { answerQuestion } from './answer-question.ts';
import { expectGradeable } from './expect-gradeable.ts';
import { expectRestored } from './expect-restored.ts';
import { afterFirst } from './only-in-full.ts';
import { questionOnPage } from './question-on-page.ts';
import { fillStorage, putFirstVersion, readEntries, readStored } from './stored-record.ts';
import { firstVersionKey, watering } from './tiny-courses.ts';
import { test } from './watched-test.ts';
import { words } from './words.ts';

const damaged = {
  'nothing at all': '',
  'a record cut off': '{"version":1,"checksum":"1abc","events":[{"kind":"lesson-ope',
  'random signs': '\u0000\uD800ÿ��§{]"\\u',
  'the word null': 'null',
  'a number': '1e999',
  'a list': '[1,2,3]',
  'a text': '"progress"',
  'a record without events': '{"version":1}',
  'a version of another kind': '{"version":"1","checksum":"x","events":[]}',
  'events of another shape': '{"version":1,"checksum":"x","events":{"0":{}}}',
  'events that are none':
    '{"version":1,"checksum":"x","events":[null,1,{"kind":"__proto__"},{"kind":"attempted"}]}',
} as const;

for (const [place, [what, bytes]] of Object.entries(damaged).entries()) {
  test(
    `${what} in place of the record is set aside, and learning goes on`,
    afterFirst(place),
    async ({ page }) => {
      await putFirstVersion(page, bytes);
      await page.goto(watering);
      const line = page.getByRole('status').filter({ hasText: 'could not be read' });
      await expect(line).toContainText('It has been set aside, not deleted.');
      await expectGradeable(page);
      await expect(line).toHaveCount(1);
      const aside = Object.entries(await readStored(page)).filter(([key]) => key.includes(':set-aside:'));
      expect(aside.map(([, kept]) => kept)).toEqual([bytes]);
      await page.reload();
      await expectRestored(page, 'watering-when', words.correct);
      await expect(line).toHaveCount(0);
    },
  );
}

test('what can still be read of a damaged record is kept', async ({ page }) => {
  await page.goto(watering);
  await answerQuestion(page, 'watering-tools', 'can');
  const events = await readEntries(page);
  expect(events.length).toBeGreaterThan(1);
  const broken = ['{"kind":"attempted","item":7}', ...events];
  await putFirstVersion(page, `{"version":1,"checksum":"x","events":[${broken}]}`);
  await page.goto(watering);
  await expect(page.getByRole('status').filter({ hasText: 'could not be read' })).toBeVisible();
  const question = questionOnPage(page, 'watering-tools');
  await question.box.scrollIntoViewIfNeeded();
  await expect(question.outcome(words.partlyCorrect)).toBeVisible();
  await expect(question.choice('can')).toBeChecked();
});

test('with no room to set it aside, a damaged record stays where it is', async ({ page }) => {
  const bytes = '{"version":1,"checksum":"1abc","events":[{"kind":"lesson-ope';
  await putFirstVersion(page, bytes);
  await fillStorage(page);
  await page.goto(watering);
  await expect(page.getByRole('status').filter({ hasText: 'save' })).toBeVisible();
  await expectGradeable(page);
  expect((await readStored(page))[firstVersionKey]).toBe(bytes);
});

test('an event with the last of all numbers does not make what follows unreadable', async ({ page }) => {
  await page.goto(watering);
  await answerQuestion(page, 'watering-tools', 'can');
  const events = `${await readEntries(page)}`.replace(/"seq":\d+/, `"seq":${Number.MAX_SAFE_INTEGER}`);
  await putFirstVersion(page, `{"version":1,"checksum":"x","events":[${events}]}`);
  await page.goto(watering);
  await answerQuestion(page, 'watering-when', 'when-dry');
  await page.reload();
  await expectRestored(page, 'watering-when', words.correct);
  await expect(page.getByRole('status').filter({ hasText: 'could not be read' })).toHaveCount(0);
});

test('a record written by a newer edition is left as it is, byte for byte', async ({ page }) => {
  const bytes = '{"version":2,"learner":{"answers":"in a form nobody here knows"}}';
  await putFirstVersion(page, bytes);
  await page.goto(watering);
  const line = page.getByRole('status').filter({ hasText: 'saved by a newer edition' });
  await expect(line).toContainText('is left untouched');
  await expectGradeable(page);
  await expect(line).toHaveCount(1);
  expect(await readStored(page)).toEqual({ [firstVersionKey]: bytes });
});
