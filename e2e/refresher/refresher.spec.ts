import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { courseAddress } from '../addresses.ts';
import { askedNow, checkOnPage } from '../checks/check-on-page.ts';
import { expectAccessible } from '../expect-accessible.ts';
import { fillIn } from '../give-answer.ts';
import { type Hand, keyboard } from '../hands.ts';
import { onlyInFull } from '../only-in-full.ts';
import { readBanks } from '../read-lessons.ts';
import { showMode } from '../show-mode.ts';
import { test } from '../watched-test.ts';
import { words } from '../words.ts';
import { bringCompleted, goHome, offerOn, refresherPage, setDay } from './refresher-on-page.ts';

const bank = new Map(readBanks('e2e/courses/checks').flatMap((one) => [...one]));
const dates = (page: Page) => page.getByRole('region', { name: 'Your dates' }).getByRole('listitem');

/** From the start to the end, each answer marked at once. The first is wrong, the others are right. */
async function takeRefresher(page: Page, hand: Hand, look: () => Promise<void>): Promise<void> {
  const refresher = checkOnPage(page);
  await hand.press(refresher.start);
  for (let number = 1; number <= 3; number += 1) {
    await expect(refresher.heading(`Question ${number} of 3`)).toBeFocused();
    const { id, key, wrong } = await askedNow(page, bank);
    await fillIn(page, hand, id, number === 1 ? wrong : key);
    if (number === 1) await look();
    await hand.press(page.getByRole('button', { name: 'Check this answer' }));
    await expect(refresher.question.getByRole('group').first()).toBeVisible();
    if (number === 1) await look();
    await hand.press(page.getByRole('button', { name: number < 3 ? words.next : 'Finish', exact: true }));
  }
  await expect(refresher.heading('That was it')).toBeFocused();
}

test(
  'refreshers are offered a week, a month and three months after the course, can be put away, and end with the final check',
  onlyInFull,
  async ({ page }) => {
    test.slow();
    await setDay(page, 0);
    await bringCompleted(page);
    const offer = offerOn(page);

    await test.step('nothing is offered before its day', async () => {
      await setDay(page, 6);
      await goHome(page);
      await expect(offer).toBeHidden();
      await page.goto(refresherPage);
      await expect(dates(page)).toHaveText([
        'Refresher 1: 11 January 2027',
        'Refresher 2: 3 February 2027',
        'Refresher 3: 5 April 2027',
        'The final check again: 4 January 2029',
      ]);
    });

    await test.step('after a week it is taken, and the next is a month away', async () => {
      await setDay(page, 7);
      await goHome(page);
      await keyboard.press(offer.getByRole('link', { name: 'Take the questions' }));
      await takeRefresher(page, keyboard, async () => undefined);
      await expect(page.getByRole('heading', { name: 'Worth another look' })).toBeVisible();
      await expect(page.locator('.check-review details')).toHaveCount(3);
      await expect(page.getByText(/\d of \d correct/)).toHaveCount(0);
      await expect(dates(page).first()).toHaveText('Refresher 1: 11 January 2027, done');
      await goHome(page);
      await expect(offer).toBeHidden();
      await page.goto(refresherPage);
      await expect(checkOnPage(page).start).toBeVisible();
    });

    await test.step('after a month it is put away, and stays so', async () => {
      await setDay(page, 35);
      await goHome(page);
      await expectAccessible(page);
      await keyboard.press(offer.getByRole('button', { name: 'Not this time' }));
      await expect(page.getByText('That is put away.')).toBeFocused();
      await expectAccessible(page);
      await goHome(page);
      await expect(offer).toBeHidden();
    });

    await test.step('the next is offered all the same, and after two years the final check', async () => {
      await setDay(page, 91);
      await goHome(page);
      await expect(offer.getByRole('link', { name: 'Take the questions' })).toBeVisible();
      await setDay(page, 731);
      await goHome(page);
      await expect(offer).toContainText('What you have passed stays passed.');
      await expect(offer.getByRole('link', { name: 'Go to the final check' })).toBeVisible();
    });
  },
);

test('a calendar file holds the dates to come, and nothing about the learner', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2027-01-04T18:00:00'));
  await page.goto('/');
  await page.getByRole('radio', { name: /^Peer support worker/ }).check();
  await page.goto('/refresher.html');
  await expect(page.getByText('This device does not know of that day')).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save the dates as a calendar file' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('peer-support-refreshers.ics');
  const file = readFileSync(await download.path(), 'utf8');
  expect(file.split('\r\n').filter((line) => /[\r\n]/.test(line))).toEqual([]);
  expect(file.match(/^DTSTART.*(?=\r)/gm)).toEqual([
    'DTSTART;VALUE=DATE:20270111',
    'DTSTART;VALUE=DATE:20270203',
    'DTSTART;VALUE=DATE:20270405',
    'DTSTART;VALUE=DATE:20290104',
  ]);
  expect(file.replaceAll('\r\n ', '')).toContain('SUMMARY:Refresher 1: Peer support in mental health\r\n');
  expect(file).toContain(`URL:${courseAddress}/refresher.html\r\n`);
  expect(file).not.toMatch(/ATTENDEE|ORGANIZER|worker|path/i);
});

for (const look of ['dark', 'at 320 pixels'] as const) {
  test(`a refresher has no barrier that axe knows of in any state, ${look}`, onlyInFull, async ({ page }) => {
    test.slow();
    await showMode(page, look);
    await setDay(page, 0);
    await bringCompleted(page);
    await setDay(page, 8);
    await page.goto(refresherPage);
    await expect(dates(page)).toHaveCount(4);
    await expectAccessible(page);
    await takeRefresher(page, keyboard, () => expectAccessible(page));
    await page.locator('.check-review summary').first().press('Enter');
    await expectAccessible(page);
  });
}
