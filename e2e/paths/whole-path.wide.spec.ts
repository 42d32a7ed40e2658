import { expect, type Page } from '@playwright/test';
import { certificateOnPage, oneTaggedA4Page, printPage } from '../certificate/certificate-on-page.ts';
import { passCheck } from '../checks/check-on-page.ts';
import { makeChoices } from '../conversation-on-page.ts';
import { giveAnswer } from '../give-answer.ts';
import { mouse } from '../hands.ts';
import { leftBehind } from '../left-behind.ts';
import { questionOnPage } from '../question-on-page.ts';
import { pathToEnding } from '../read-conversation.ts';
import { readBanks, readLessons, type WrittenLesson } from '../read-lessons.ts';
import { readStored } from '../stored-record.ts';
import { test } from '../watched-test.ts';
import { words } from '../words.ts';
import { choosePath, readOtherLessons, readOwnLessons } from './choose-path.ts';

// Some hundred answers each: only with FULL=1.
test.skip(!process.env['FULL'], 'a whole path takes minutes');

const lessons = readLessons();
const bank = new Map(readBanks().flatMap((one) => [...one]));

const expected = [
  {
    label: /^Peer support worker/,
    own: 23,
    sees: 'Getting clear on your job',
    not: 'Looking at our own doubts',
  },
  { label: /^Other staff \d/, own: 18, sees: 'Looking at our own doubts', not: 'Getting clear on your job' },
  {
    label: /^Other staff, with/,
    own: 23,
    sees: 'Designing the role with people with lived experience',
    not: 'Getting clear on your job',
  },
];

/** What a learner writes for themselves, and as a name. */
const ownWord = 'Quillwort';
/** The id of a path, and not a longer one that holds it. */
const anyPath = /(?<![\w-])(?:peer-support-worker|other-staff|other-staff-and-managers)(?![\w-])/;

for (const { label, own, sees, not } of expected) {
  test(`the path ${label} is taken from its first lesson to a printed certificate, by the way that its pages show, and leaves no word behind`, async ({
    page,
  }) => {
    test.setTimeout(20 * 60_000);
    await choosePath(page, label, '/');
    expect(await readOwnLessons(page)).toHaveLength(own);
    expect(await readOwnLessons(page)).toContain(sees);
    expect(await readOtherLessons(page)).toContain(not);
    await page.getByRole('link', { name: words.start }).click();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(`${request.url()} ${request.postData()}`));
    const taken = new Set<string>();
    for (let isFinal = false; !isFinal; ) {
      isFinal = page.url().endsWith('/checks/final-check.html');
      taken.add(new URL(page.url()).pathname);
      await takePage(page);
      if (!isFinal) await page.locator('.lesson-next a:visible').click();
    }
    expect([...taken].filter((path) => path.startsWith('/lessons/'))).toHaveLength(own);
    await page.goto('/progress.html');
    await expect(page.getByText(words.allDone)).toBeVisible();
    const record = Object.entries(await readStored(page)).filter(([key]) => !key.endsWith(':preferences'));
    expect(record.join('\n')).not.toMatch(anyPath);
    await page.goto('/certificate.html');
    const { sheet, name, code } = certificateOnPage(page);
    await name.fill(ownWord);
    await expect(sheet).toContainText(ownWord);
    await expect(code).toBeVisible();
    expect(await printPage(page)).toEqual(oneTaggedA4Page);
    await page.goto('/progress.html');
    expect(`${await leftBehind(page)} ${asked.join('\n')}`).not.toContain(ownWord);
    expect(asked.join('\n')).not.toMatch(anyPath);
  });
}

/** Whatever counts on a page: a check, or a lesson's questions and conversations. */
async function takePage(page: Page): Promise<void> {
  const id = /\/([^/]+)\.html$/.exec(page.url())?.[1];
  const lesson = lessons.find((one) => one.id === id);
  await test.step(id ?? '', () => (lesson ? takeLesson(page, lesson) : passCheck(page, mouse, bank)));
}

async function takeLesson(page: Page, { questions, conversations }: WrittenLesson): Promise<void> {
  for (const question of questions.filter(({ isScored }) => isScored)) {
    const { box } = questionOnPage(page, question.id);
    // What can be chosen is mixed as a question comes to life.
    await box.scrollIntoViewIfNeeded();
    await box.hover();
    await expect(box).toHaveAttribute('data-live', 'true');
    await giveAnswer(page, mouse, question.id, question.key);
    await expect(questionOnPage(page, question.id).outcome(words.correct)).toBeFocused();
  }
  for (const field of await page.locator('main textarea:visible').all()) {
    await field.fill(ownWord);
    await expect(field).toHaveValue(ownWord);
  }
  for (const conversation of conversations)
    await makeChoices(page, mouse, conversation.id, pathToEnding(conversation));
  const done = page.getByRole('button', { name: words.markDone });
  const complete = page.getByText(words.lessonComplete);
  // The button of a lesson without scored questions appears once the page knows that it isn't done yet.
  await expect(done.or(complete)).toBeVisible();
  if (await done.isVisible()) await done.click();
  await expect(complete).toBeVisible();
}
