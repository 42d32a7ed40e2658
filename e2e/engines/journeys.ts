import { pathToEnding, type WrittenConversation } from '../read-conversation.ts';
import { readLessons, type WrittenLesson } from '../read-lessons.ts';
import type { WrittenQuestion } from '../read-question.ts';
import { words } from '../words.ts';
import type { Settings } from './engine.ts';
import type { Person } from './person.ts';

export interface Journey {
  /** What a person sees at its end. */
  readonly name: string;
  readonly settings: Settings;
  /** Whether the page’s scripts arrive. */
  readonly hasScript: boolean;
  /** Opens another browser, as on another device. */
  walk(person: Person, another: () => Promise<Person>): Promise<void>;
}

const lessons = readLessons();
const [first] = lessons as [WrittenLesson, ...WrittenLesson[]];
const address = ({ id }: { readonly id: string }) => `/lessons/${id}.html`;
const usual = { settings: { hasStorage: true }, hasScript: true };

export const journeys: readonly Journey[] = [
  {
    ...usual,
    name: 'a path is chosen on the home page, and is still chosen after a reload',
    async walk(person) {
      await person.open('/');
      await person.sees(words.start);
      await person.goTo('input[name="path"]');
      await person.press('down');
      await person.finds('input[name="path"]:checked:not([value=""])');
      await person.open('/progress.html');
      await person.open('/');
      await person.finds('input[name="path"]:checked:not([value=""])');
    },
  },
  {
    ...usual,
    name: 'a question is answered wrong, then right, by keyboard, and is as it was after a reload',
    async walk(person) {
      const question = questionOfOneChoice(first);
      await person.open(address(first));
      await answer(person, question, question.wrong.chosen);
      await person.isAt(outcomeOf(question, 'not-yet'));
      await pressButton(person, question.id, words.retry);
      await answer(person, question, question.key.chosen);
      await person.isAt(outcomeOf(question, 'correct'));
      await person.open(`${address(first)}#question.${question.id}`);
      await person.finds(outcomeOf(question, 'correct'));
      await person.finds(`[id="part.${question.id}.${question.key.chosen?.[0]}"]:checked`);
    },
  },
  {
    ...usual,
    name: 'a lesson is completed, and every page knows',
    async walk(person) {
      await completeFirstLesson(person);
      await person.open('/progress.html');
      await person.sees(`1 of ${lessons.length} lessons complete`);
    },
  },
  {
    ...usual,
    name: 'a misspelt word finds what was meant, and leads there',
    async walk(person) {
      await person.open('/');
      await person.follow('a[data-search]');
      await person.isAt('dialog input[type=search]');
      await person.type('recovry');
      await person.finds('dialog .search-results a mark');
      await person.follow('dialog .search-results a');
      await person.finds('html:not(:has(dialog)) .lesson, html:not(:has(dialog)) main h1');
    },
  },
  {
    ...usual,
    name: 'a conversation is taken to an ending',
    async walk(person) {
      const { lesson, conversation } = firstConversation();
      await person.open(address(lesson));
      for (const choice of pathToEnding(conversation)) {
        await person.follow(`[id="part.${conversation.id}.${choice}"]`);
        await person.finds(
          `[id="question.${conversation.id}"]:not(:has([id="part.${conversation.id}.${choice}"]))`,
        );
        await person.isAt('.scene :is(h2, h3, h4, h5)');
      }
      await person.sees(words.ending);
    },
  },
  {
    ...usual,
    name: 'a check begins, and is at the same question after a reload',
    async walk(person) {
      await person.open('/checks/start-here-check.html');
      await person.follow('.check-start button');
      await person.sees('Question 1 of');
      const asked = await person.read('main .question legend, main .question h3');
      await person.open('/checks/start-here-check.html');
      await person.sees('Question 1 of');
      const again = await person.read('main .question legend, main .question h3');
      if (asked !== again) throw new Error(`It asked “${asked}”, and then “${again}”.`);
    },
  },
  {
    ...usual,
    name: 'a resume code brings a lesson’s progress to another device',
    async walk(person, another) {
      await completeFirstLesson(person);
      await person.open('/progress.html#page.bring-here');
      await person.press('tab');
      await person.finds('[data-resume-code]');
      const code = await person.read('[data-resume-code]');
      const elsewhere = await another();
      await elsewhere.open('/progress.html');
      await elsewhere.sees(`0 of ${lessons.length} lessons complete`);
      await elsewhere.goTo('[id="page.code-field"]');
      await elsewhere.finds('astro-island:not([ssr]) [id="page.code-field"]');
      await elsewhere.type(code.toLowerCase());
      await elsewhere.press('enter');
      await elsewhere.sees(words.preview);
      await elsewhere.follow('.brought button');
      await elsewhere.sees(`1 of ${lessons.length} lessons complete`);
    },
  },
  {
    ...usual,
    name: 'the certificate page and the register open, and say what they need',
    async walk(person) {
      await person.open('/certificate.html');
      await person.sees(words.certificate);
      await person.open('/register.html');
      await person.goTo('main textarea');
      await person.type('nonsense');
      await person.goTo('main button');
      await person.press('enter');
      await person.sees('Line 1');
    },
  },
  {
    ...usual,
    settings: { hasStorage: false },
    name: 'where nothing can be stored, questions still work, and a line says so',
    async walk(person) {
      const question = questionOfOneChoice(first);
      await person.open(address(first));
      await person.sees('This browser is not saving your progress.');
      await answer(person, question, question.key.chosen);
      await person.isAt(outcomeOf(question, 'correct'));
    },
  },
  {
    ...usual,
    hasScript: false,
    name: 'where no script arrives, a lesson is read from the home page on',
    async walk(person) {
      await person.open('/');
      await person.follow(`main a[href$="${address(first)}"]`);
      await person.sees(first.title);
      await person.sees(first.questions[0]?.prompt ?? '');
      await person.open(address(lessons[1] as WrittenLesson));
      await person.sees(lessons[1]?.title ?? '');
    },
  },
];

function questionOfOneChoice({ questions }: WrittenLesson): WrittenQuestion {
  const found = questions.find(({ key, wrong }) => key.chosen?.length === 1 && wrong.chosen?.length === 1);
  if (!found) throw new Error('The first lesson has no question with one right choice.');
  return found;
}

const outcomeOf = ({ id }: WrittenQuestion, verdict: string) =>
  `[id="question.${id}"] .outcome[data-verdict="${verdict}"]`;

function firstConversation(): { readonly lesson: WrittenLesson; readonly conversation: WrittenConversation } {
  for (const lesson of lessons)
    for (const conversation of lesson.conversations) return { lesson, conversation };
  throw new Error('The course has no conversation.');
}

async function completeFirstLesson(person: Person): Promise<void> {
  await person.open(address(first));
  for (const question of first.questions.filter(({ isScored }) => isScored)) {
    await answer(person, question, question.key.chosen);
    await person.isAt(outcomeOf(question, 'correct'));
  }
  await person.sees(words.lessonComplete);
}

async function answer(person: Person, { id }: WrittenQuestion, chosen: readonly string[] = []) {
  await person.goTo(`[id="question.${id}"] input`);
  await person.finds(`[id="question.${id}"][data-live=true]`);
  for (const choice of chosen) await person.choose(`part.${id}.${choice}`);
  await pressButton(person, id, words.check);
}

/** Buttons have no ids, so each is known by its words. */
async function pressButton({ browser, follow }: Person, id: string, name: string): Promise<void> {
  await browser.run(
    (question, label) => {
      for (const button of document.querySelectorAll(`[id="question.${question}"] button`))
        button.toggleAttribute('data-wanted', button.textContent?.trim() === label);
    },
    id,
    name,
  );
  await follow(`[id="question.${id}"] button[data-wanted]`);
}
