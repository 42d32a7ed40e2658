import { readFileSync } from 'node:fs';

export interface WrittenLesson {
  readonly id: string;
  readonly title: string;
  /** The lesson's source outside its questions. */
  readonly prose: string;
  readonly questions: readonly WrittenQuestion[];
}

export interface WrittenQuestion {
  readonly id: string;
  readonly isWarmUp: boolean;
  readonly prompt: string;
  readonly choices: readonly WrittenChoice[];
  readonly key: readonly string[];
}

interface WrittenChoice {
  readonly id: string;
  readonly isRight: boolean;
  readonly text: string;
  readonly feedback: string;
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

/** `modules: [a, b]`, or a line with a dash for each. */
function listed(file: string, field: string): readonly string[] {
  const text = readFileSync(file, 'utf8');
  const [, inLine = '', below = ''] =
    new RegExp(`^${field}: *(?:\\[(.*)\\])?((?:\\n *- .*)*)`, 'm').exec(text) ?? [];
  return [...`${inLine} ${below}`.matchAll(/[a-z0-9][a-z0-9-]*/g)].map(([id]) => id);
}

function readLesson(source: string): WrittenLesson {
  const question = /<Question id="([^"]+)"([^>]*)>(.*?)<\/Question>/gs;
  return {
    id: /^id: *(.+)$/m.exec(source)?.[1] ?? '',
    title: (/^title: *(.+)$/m.exec(source)?.[1] ?? '').replace(/^"(.*)"$/, '$1'),
    prose: plain(source.replace(question, '')),
    questions: [...source.matchAll(question)].map(([, id = '', attributes = '', body = '']) =>
      readQuestion(id, attributes, body),
    ),
  };
}

function readQuestion(id: string, attributes: string, body: string): WrittenQuestion {
  const choices = [...body.matchAll(/^[-*] \\?\[([ x])\\?\] `([^`]+)` (.*)\n((?: +>.*\n)+)/gm)].map(
    ([, box, choice = '', text = '', feedback = '']) => ({
      id: choice,
      isRight: box === 'x',
      text: plain(text),
      feedback: plain(feedback.replaceAll(/^ +> ?/gm, '')),
    }),
  );
  const [before = ''] = body.split(/^[-*] \\?\[/m);
  return {
    id,
    isWarmUp: attributes.includes('warm-up'),
    prompt: plain(before.trim().split('\n\n').at(-1) ?? ''),
    choices,
    key: choices.filter(({ isRight }) => isRight).map((choice) => choice.id),
  };
}

/** The words without their Markdown. */
function plain(text: string): string {
  return text
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/[*`]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
