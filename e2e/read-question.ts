import { plain } from './plain-words.ts';
import { bodyReaders, readChoices } from './read-answers.ts';

/** What is given to a question, by what is done with it. */
export interface Answer {
  /** The ids of choices. */
  readonly chosen?: readonly string[];
  /** Steps from first to last. */
  readonly order?: readonly string[];
  /** The words that are typed into gaps or chosen for them, from first to last. */
  readonly gaps?: readonly string[];
  /** Row or card → the words of its place. */
  readonly placed?: Readonly<Record<string, string>>;
  /** The words that are typed into the one box. */
  readonly text?: string;
}

export interface WrittenQuestion {
  readonly id: string;
  readonly isScored: boolean;
  readonly prompt: string;
  /** What anybody reads of it, its choices included. */
  readonly asked: string;
  readonly choices: readonly WrittenChoice[];
  readonly key: Answer;
  /** Wrong in every part. */
  readonly wrong: Answer;
  /** What nobody can read before answering. */
  readonly notes: readonly string[];
}

export interface WrittenChoice {
  readonly id: string;
  readonly isRight: boolean;
  readonly text: string;
  readonly feedback: string;
}

const neverScored = /\b(?:warm-up|unscored)\b|type="(?:confidence|reflection)"/;

export function readQuestion(attributes: string, written: string): WrittenQuestion {
  const attribute = (name: string) => new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1];
  const remarks = [...written.matchAll(/<(Hint|Feedback)[^>]*>(.*?)<\/\1>/gs)].map(([, , text = '']) => text);
  const body = written.replaceAll(/<(Hint|Feedback)[^>]*>.*?<\/\1>|\{\/\*.*?\*\/\}/gs, '').trim();
  const quotes = [...body.matchAll(/(?:^ *>.*\n?)+/gm)].map(([quote]) => quote.replaceAll(/^ *> ?/gm, ''));
  const listed = [...body.matchAll(/^- `[^`]+` (.*)$/gm)].map(([, note = '']) => note);
  const type = attribute('type') ?? 'choice';
  const { asks, ...answers } = (bodyReaders[type] ?? readChoices)(body);
  const [before = ''] = body.split(asks);
  const isSelfRated = type === 'short-answer' && !answers.key;
  const hasListedNotes = type === 'cloze' || type === 'matching';
  return {
    id: attribute('id') ?? '',
    isScored: !neverScored.test(attributes) && !isSelfRated,
    prompt: plain(before.trim().split('\n\n').at(-1) ?? ''),
    asked: plain(
      body.replaceAll(/^ *>.*$/gm, '').replaceAll(hasListedNotes ? /^- `[^`]+` .*$/gm : /$^/g, ''),
    ),
    choices: [],
    key: {},
    wrong: {},
    notes: [...remarks, ...quotes, ...(hasListedNotes ? listed : [])].map(plain),
    ...answers,
  };
}
