import type { Item, ItemOf, QuestionType } from '../../domain/item.ts';
import { compileCourse } from '../compile-course.ts';
import { tinyCourseWith } from '../mistake-files.test-kit.ts';

const LESSON = 'modules/m/first.mdx';

/** Only for tests: what the tiny course makes of a question of its own. */
export function compileQuestion(attributes: string, body: string) {
  const question = `<Question id="q" ${attributes}>\n\n${body}\n\n</Question>`;
  return compileQuestions(question);
}

export function compileQuestions(text: string) {
  // Not every question counts, and a lesson has to have one that does, or to say why not.
  const change = (before: string) =>
    before
      .replace('\n---\n', '\nuntested: This is about the question alone.\n---\n')
      .replace(/<Question[\s\S]*<\/Question>/, () => text);
  const { course, problems } = compileCourse(tinyCourseWith({ [LESSON]: change }));
  const lesson = course?.modules[0]?.lessons[0];
  return { lesson, items: lesson?.items ?? [], codes: problems.map(({ code }) => code) };
}

/** The one item of a question without any problem. */
export function itemOf<T extends QuestionType>(type: T, attributes: string, body: string): ItemOf<T> {
  const { items, codes } = compileQuestion(`type="${type}" ${attributes}`, body);
  const [item]: readonly Item[] = items;
  if (codes.length > 0 || item?.type !== type) throw new Error(`No ${type}: ${codes.join(', ')}`);
  return item as unknown as ItemOf<T>;
}

export const FEEDBACK = '\n\n<Feedback when="not-yet">\n\nRead the lesson again.\n\n</Feedback>';

/** A question of each type, with words of its own (they begin with “secret”) in what is sealed. */
export const EXAMPLES: { readonly [T in QuestionType]: readonly [attributes: string, body: string] } = {
  'single-choice': ['', 'Which?\n\n- [x] `a` One\n  > secret1\n- [ ] `b` Two\n  > secret2'],
  'multiple-response': ['', 'Which?\n\n- [x] `a` One\n  > secret1\n- [x] `b` Two\n  > secret2'],
  'true-false': [
    '',
    'It is so.\n\n- [x] `a` **True**, because one\n  > secret1\n- [ ] `b` **False**, because two\n  > secret2',
  ],
  cloze: ['', 'Fill in.\n\nIt [[verb: secret1|secret2]] ease [[noun: x / y]].\n\n- `verb` secret3'],
  ordering: ['', 'In which order?\n\n1. `a` One\n   > secret1\n2. `b` Two\n3. `c` Three'],
  matching: [
    '',
    'What goes with what?\n\n| L | R |\n|---|---|\n| `a` One | X |\n| `b` Two | Y |\n\n- `a` secret1',
  ],
  categorise: ['', 'Which goes where?\n\n### `g` G\n\n- `a` One\n  > secret1\n\n### `h` H\n\n- `b` Two'],
  'short-answer': ['', `What is it called?\n\n- secret1\n- secret2${FEEDBACK.replace('Read', 'secret3')}`],
  confidence: ['moment="before"', 'I can say what was found.'],
  reflection: ['', 'What do you do already?\n\n<Hint>secret1</Hint>'],
};
