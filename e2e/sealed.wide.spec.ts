import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { listPages } from './list-pages.ts';
import { questionOnPage } from './question-on-page.ts';
import { readBanks, readLessons, type WrittenLesson } from './read-lessons.ts';
import { readSearchFiles } from './read-search-index.ts';
import { sampleLessons } from './sample-pages.ts';
import { found, textOf } from './text-of.ts';
import { test } from './watched-test.ts';

const lessons = readLessons();
const banks = readBanks().map((bank) => ({ questions: [...bank.values()], conversations: [] }));

/** What anybody may read: the lessons’ own text, the registers, and what stands on every page. */
const registers = ['findings', 'certainty', 'glossary'].map((name) =>
  readFileSync(`content/${name}.yaml`, 'utf8').replaceAll(/\s+/g, ' '),
);
const everywhere = textOf(readFileSync('dist/404.html', 'utf8'));
const asked = [...lessons, ...banks].flatMap(({ questions }) => questions.map((question) => question.asked));
const open = [...lessons.map(({ prose }) => prose), ...registers, everywhere].join('\n');
/** Also what some question asks in the same words. */
const readable = [open, ...asked].join('\n');

/** What a page with a whole conversation says on purpose. */
const inConversations = lessons
  .flatMap(({ conversations }) => conversations)
  .flatMap(({ notes }) => notes)
  .join('\n');

/** Every sentence of feedback, hints and model answers that isn't also said in the open. */
function secretsOf({
  questions,
  conversations,
}: Pick<WrittenLesson, 'questions' | 'conversations'>): readonly string[] {
  return secretsIn([...questions, ...conversations]);
}

function secretsIn(items: readonly { readonly notes: readonly string[] }[]): readonly string[] {
  return items
    .flatMap(({ notes }) => notes)
    .flatMap((note) => note.split(/(?<=[.?!]) /))
    .filter((sentence) => sentence.length > 15 && !readable.includes(sentence));
}

const searchFiles = 'any file of the search';
const written = [...lessons, ...banks];
const allSecrets = written.flatMap(secretsOf);
/** The page with a whole conversation shows what follows, on purpose, and still no question's feedback. */
const secretsBesideConversations = written
  .flatMap(({ questions }) => secretsIn(questions))
  .filter((sentence) => !inConversations.includes(sentence));

test('the feedback of the lessons was read, so that it can be looked for', () => {
  expect(lessons.length).toBeGreaterThan(3);
  for (const one of written) expect(secretsOf(one).length).toBeGreaterThan(10);
});

test('no feedback can be read in any page, nor in what the search loads', () => {
  const told = [...listPages(), searchFiles].map((file) => {
    const markup =
      file === searchFiles
        ? readSearchFiles()
        : readFileSync(`dist${file.replace(/\/$/, '/index.html')}`, 'utf8');
    const secrets = file.startsWith('/conversations/') ? secretsBesideConversations : allSecrets;
    const ways = [textOf(markup), markup.replaceAll(/\s+/g, ' '), textOf(markup.replaceAll(/["=]/g, ' '))];
    return { file, secrets: ways.flatMap((text) => found(secrets, text)) };
  });
  expect(told.length).toBeGreaterThan(50);
  expect(told.filter(({ secrets }) => secrets.length > 0)).toEqual([]);
});

test('the data that a question carries names the key nowhere', async ({ page }) => {
  for (const { id, questions } of lessons) {
    await page.goto(`/lessons/${id}.html`);
    for (const { id: item, choices } of questions) {
      const island = page.locator('astro-island', { has: page.locator(`[id="question.${item}"]`) });
      const data = (await island.getAttribute('props')) ?? '';
      expect(data).toContain(`"${item}"`);
      expect(data).not.toMatch(/"(?:key|answer|correct|isCorrect|right|isRight)":/);
      for (const choice of choices) expect(data.split(`[0,"${choice.id}"]`)).toHaveLength(2);
    }
  }
});

test('the search index names no choice of any question', () => {
  const index = readSearchFiles();
  const texts = lessons
    .flatMap(({ questions }) => questions)
    .flatMap(({ choices }) => choices.map(({ text }) => text))
    .filter((text) => !open.includes(text));
  expect(texts.length).toBeGreaterThan(30);
  expect(found(texts, index)).toEqual([]);
});

for (const lesson of sampleLessons()) {
  test(`before it is answered, a question of “${lesson.title}” treats every choice alike`, async ({
    page,
  }) => {
    await page.goto(`/lessons/${lesson.id}.html`);
    for (const { id, choices } of lesson.questions) {
      const question = questionOnPage(page, id);
      await question.box.scrollIntoViewIfNeeded();
      await question.box.hover();
      await expect(question.box).toHaveAttribute('data-live', 'true');
      const shapes = new Set<string>();
      for (const choice of choices) {
        const markup = await question.line(choice.id).evaluate((line) => {
          line.querySelector('label')?.replaceChildren();
          return line.outerHTML;
        });
        shapes.add(markup.replaceAll(`part.${id}.${choice.id}`, '…').replace(`value="${choice.id}"`, '…'));
      }
      expect(shapes.size).toBe(Math.min(choices.length, 1));
    }
    expect(found(secretsOf(lesson), textOf(await page.content()))).toEqual([]);
  });
}
