import { existsSync, readFileSync } from 'node:fs';
import { plain } from './plain-words.ts';
import { readConversation, type WrittenConversation } from './read-conversation.ts';
import { readQuestion, type WrittenQuestion } from './read-question.ts';

export interface WrittenLesson {
  readonly id: string;
  readonly title: string;
  readonly audience: string;
  /** The lesson's source outside its questions and conversations. */
  readonly prose: string;
  readonly questions: readonly WrittenQuestion[];
  readonly conversations: readonly WrittenConversation[];
}

/** The lessons of a course as their author wrote them, in the course's order. */
export function readLessons(folder = 'content'): readonly WrittenLesson[] {
  return listed(`${folder}/course.yaml`, 'modules').flatMap((module) => {
    const place = `${folder}/modules/${module}`;
    return listed(`${place}/module.yaml`, 'lessons').map((lesson) =>
      readLesson(readFileSync(`${place}/${lesson}.mdx`, 'utf8')),
    );
  });
}

/** The questions of a check, by id, as their author wrote them. */
export function readBank(file: string): ReadonlyMap<string, WrittenQuestion> {
  const { questions } = readLesson(readFileSync(file, 'utf8'));
  return new Map(questions.map((question) => [question.id, question]));
}

/** Every bank of a course: those of its modules, and the final check's. */
export function readBanks(folder = 'content'): readonly ReadonlyMap<string, WrittenQuestion>[] {
  const modules = listed(`${folder}/course.yaml`, 'modules').map((id) => `${folder}/modules/${id}/check.mdx`);
  return [...modules, `${folder}/final-check.mdx`].filter((file) => existsSync(file)).map(readBank);
}

/** `modules: [a, b]`, or a line with a dash for each. */
function listed(file: string, field: string): readonly string[] {
  const text = readFileSync(file, 'utf8');
  const [, inLine = '', below = ''] =
    new RegExp(`^${field}: *(?:\\[(.*)\\])?((?:\\n *- .*)*)`, 'm').exec(text) ?? [];
  return [...`${inLine} ${below}`.matchAll(/[a-z0-9][a-z0-9-]*/g)].map(([id]) => id);
}

function readLesson(source: string): WrittenLesson {
  const question = /<Question\b([^>]*)>(.*?)<\/Question>/gs;
  const conversation = /<Scenario\b([^>]*)>(.*?)<\/Scenario>/gs;
  return {
    id: /^id: *(.+)$/m.exec(source)?.[1] ?? '',
    title: (/^title: *(.+)$/m.exec(source)?.[1] ?? '').replace(/^"(.*)"$/, '$1'),
    audience: /^audience: *(.+)$/m.exec(source)?.[1] ?? '',
    prose: plain(source.replace(question, '').replace(conversation, '')),
    questions: [...source.matchAll(question)].map(([, attributes = '', body = '']) =>
      readQuestion(attributes, body),
    ),
    conversations: [...source.matchAll(conversation)].map(([, attributes = '', body = '']) =>
      readConversation(attributes, body),
    ),
  };
}
