import type { Browser } from '@playwright/test';
import { paths } from '../tiny-courses.ts';
import { bringRecord, lessonDone, writeRecord } from './bring-record.ts';
import { readCompletionCode } from './certificate-on-page.ts';

const done = ['knives', 'allergies', 'stoves', 'pans', 'trays', 'tips', 'rotas'].map(lessonDone);

/** The longer codes of several learners who took the same course, the first few of whom were wrong at first. */
export async function handInCodes(
  browser: Browser,
  learners: number,
  wrong: number,
): Promise<readonly string[]> {
  const one = async (place: number) => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const isRight = place >= wrong;
    const first = {
      kind: 'attempted',
      item: 'allergies-first',
      revision: 1,
      response: { chosen: [isRight ? 'hands' : 'apron'] },
      verdict: isRight ? 'correct' : 'not-yet',
      scaled: Number(isRight),
    };
    await bringRecord(page, paths, writeRecord('kitchen', [first, ...done], `device${place}`));
    const code = await readCompletionCode(page, paths, true);
    await context.close();
    return code;
  };
  return Promise.all(Array.from({ length: learners }, (_, place) => one(place)));
}
