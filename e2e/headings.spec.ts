import { expect, type Page } from '@playwright/test';
import { answerQuestion } from './answer-question.ts';
import { expectRestored } from './expect-restored.ts';
import { onlyInFull } from './only-in-full.ts';
import { questionOnPage } from './question-on-page.ts';
import { headings, lessonOfHeadings, paths } from './tiny-courses.ts';
import { test } from './watched-test.ts';
import { words } from './words.ts';

const lesson = lessonOfHeadings('outline');
const article = (page: Page) => page.getByRole('article');

test('in a lesson with headings called like what its page has, an answer is checked, counts and is kept', async ({
  page,
}) => {
  await page.goto(lesson);
  await answerQuestion(page, 'first', 'may-ease');
  await expect(questionOnPage(page, 'first').outcome(words.correct)).toBeFocused();
  await page.reload();
  await expectRestored(page, 'first', words.correct);
});

test(
  'a term is explained where a heading is called “About” it, or like its entry',
  onlyInFull,
  async ({ page }) => {
    await page.goto(lesson);
    for (const term of ['recovery', 'outline']) {
      await page.getByRole('button', { name: term, exact: true }).click();
      await expect(page.locator('.term-note:popover-open')).toContainText(`${term}:`);
      await page.keyboard.press('Escape');
    }
  },
);

test('each link leads to what it names: the content note’s, those to headings, and the one past the head', async ({
  page,
}) => {
  await page.goto(lesson);
  await page.getByRole('link', { name: 'Skip to the summary' }).click();
  await expect(page.getByRole('heading', { name: 'What we know' }).first()).toBeFocused();
  for (const [name, text] of [
    ['Summary', 'A summary of a hard story.'],
    ['Content', 'Text on content.'],
    ['Outline', 'A line around something.'],
  ] as const) {
    await article(page).getByRole('link', { name, exact: true }).click();
    await expect(page.getByText(text)).toBeInViewport();
  }
  await page.getByRole('link', { name: 'Skip to the content' }).press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

test(
  'the parts of the page have their own names, and not an author’s heading for one',
  onlyInFull,
  async ({ page }) => {
    await page.goto(lesson);
    for (const part of await page.locator(':is(section, nav)[aria-labelledby]').all()) {
      const named = (await part.getAttribute('aria-labelledby')) ?? '';
      await expect(part.locator(`[id="${named}"]`)).toHaveCount(1);
    }
  },
);

test('a footnote leads to its note, and the note back', async ({ page }) => {
  await page.goto(lesson);
  await page.getByText('A sentence with a note').getByRole('link', { name: '1' }).click();
  await expect(page.getByText('The note, with')).toBeInViewport();
  await page.getByRole('link', { name: 'Back to reference 1-2' }).click();
  await expect(page.getByText('A sentence with a note')).toBeInViewport();
});

/** Addresses as they were given out before, each with what they lead to. */
const given: readonly (readonly [address: string, element: string])[] = [
  [`${lesson}#question-second`, '[id="question.second"]'],
  [`${lesson}#term-outline`, '[id="term.outline"]'],
  [`${lessonOfHeadings('content')}#question-talk`, '[id="question-talk"]'],
  [`${lessonOfHeadings('content')}#term-recovery`, '[id="term.recovery"]'],
  [`${headings}glossary.html#term-recovery`, '[id="term.recovery"]'],
  [`${headings}evidence.html#finding-a-view`, '[id="finding.a-view"]'],
  [`${headings}conversations/talk.html#scene-doubt`, '[id="scene.doubt"]'],
  [`${headings}#module-choose`, '[id="module.choose"]'],
  [`${paths}#choose`, '[id="page.choose"]'],
];

for (const javaScriptEnabled of [true, false])
  test.describe(`with JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled, viewport: { width: 390, height: 400 } });

    test('an address that was given out leads where it did, or to the heading that has it', async ({
      page,
    }) => {
      for (const [address, element] of given) {
        await page.goto('about:blank');
        await page.goto(address);
        await expect(page.locator(element), address).toBeInViewport();
      }
    });
  });
