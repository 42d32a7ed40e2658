import { expect, type Page } from '@playwright/test';
import { wake } from '../carry-code.ts';
import { checks } from '../tiny-courses.ts';
import { words } from '../words.ts';

export const refresherPage = `${checks}refresher.html`;

/** The day on which the course was completed, at nine in the morning. */
const completed = new Date('2027-01-04T09:00:00');

/** Sets the page's clock to so many days after the course was completed, in the evening. */
export async function setDay(page: Page, days: number): Promise<void> {
  const day = new Date(completed);
  day.setDate(day.getDate() + days);
  day.setHours(18);
  await page.clock.setFixedTime(day);
}

/** Brings the record of a learner who completed the course. */
export async function bringCompleted(page: Page): Promise<void> {
  const happened = [
    { kind: 'completed', part: 'lesson', of: 'water' },
    { kind: 'completed', part: 'lesson', of: 'leaves' },
    { kind: 'completed', part: 'check', of: 'brew-check' },
    { kind: 'completed', part: 'module', of: 'brew' },
    { kind: 'completed', part: 'check', of: 'final-check' },
    { kind: 'completed', part: 'course', of: 'checks' },
  ];
  const at = completed.getTime();
  const events = happened.map((one, place) => ({ ...one, id: `made-${place}`, seq: place + 1, at }));
  const file = { format: 'alongside-progress', version: 1, course: 'checks', edition: '1', events };
  await page.goto(`${checks}progress.html`);
  await wake(page);
  await expect(page.getByText('Getting it ready…')).toHaveCount(0);
  await page.getByLabel(words.fileField).setInputFiles({
    name: 'progress.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(file)),
  });
  await page.getByRole('button', { name: words.add }).click();
  await page.getByText(words.added).waitFor();
}

/** Opens the home page, and waits until it has had all it asked for: an offer comes in a file of its own. */
export async function goHome(page: Page): Promise<void> {
  await page.goto(checks, { waitUntil: 'networkidle' });
  await expect(page.getByRole('link', { name: 'Look back over the course' })).toBeVisible();
}

/** What the home page offers. */
export const offerOn = (page: Page) => page.getByRole('region', { name: 'Come back to it?' });
