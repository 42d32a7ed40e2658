import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { wake } from '../carry-code.ts';
import { readLessons } from '../read-lessons.ts';
import { words } from '../words.ts';

/** An event of a progress file without its stamp. */
type Event = Readonly<Record<string, unknown>>;

/** Takes a record in as a learner does who saved it elsewhere: as a progress file, on the progress page. */
export async function bringRecord(page: Page, home: string, file: string): Promise<void> {
  await page.goto(`${home}progress.html`);
  await wake(page);
  await expect(page.getByText('Getting it ready…')).toHaveCount(0);
  await page
    .getByLabel(words.fileField)
    .setInputFiles({ name: 'progress.json', mimeType: 'application/json', buffer: Buffer.from(file) });
  await page.getByRole('button', { name: words.add }).click();
  await expect(page.getByText(words.added)).toBeVisible();
}

/** A progress file with these events, all of one minute, by one device that chance named. */
export function writeRecord(course: string, events: readonly Event[], device = 'a1b2c3'): string {
  const stamped = events.map((event, place) => ({
    ...event,
    id: `${device}-${place}`,
    seq: place + 1,
    at: Date.UTC(2026, 10, 24, 10, 30),
  }));
  return JSON.stringify({
    format: 'alongside-progress',
    version: 1,
    course,
    edition: '0.1',
    events: stamped,
  });
}

export function lessonDone(lesson: string): Event {
  return { kind: 'completed', part: 'lesson', of: lesson };
}

export function checkEnded(check: string, right: number, of: number, isPassed = true): Event {
  const ids = Array.from({ length: right }, (_, place) => `q-${place}`);
  return { kind: 'check-ended', run: `run-${check}`, check, right: ids, of, isPassed, rule: 1 };
}

/** All that a path of the course asks for: its lessons, and every check passed. */
export function pathDone(audiences: readonly string[]): readonly Event[] {
  const own = readLessons().filter(({ audience }) => audiences.includes(audience));
  const ids = JSON.parse(readFileSync('content/ids.lock.json', 'utf8')).checks as readonly { id: string }[];
  return [...own.map(({ id }) => lessonDone(id)), ...ids.map(({ id }) => checkEnded(id, 14, 15))];
}

/** How somebody answered every question of one choice at first: some right, some wrong. */
export function firstAnswers(isRight: (place: number) => boolean): readonly Event[] {
  const single = readLessons()
    .flatMap(({ questions }) => questions)
    .filter(({ isScored, key, wrong }) => isScored && key.chosen?.length === 1 && wrong.chosen?.length === 1);
  return single.map(({ id, key, wrong }, place) => ({
    kind: 'attempted',
    item: id,
    revision: 1,
    response: { chosen: (isRight(place) ? key : wrong).chosen },
    verdict: isRight(place) ? 'correct' : 'not-yet',
    scaled: isRight(place) ? 1 : 0,
  }));
}
