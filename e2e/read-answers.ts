import { plain } from './plain-words.ts';
import type { Answer, WrittenChoice } from './read-question.ts';

/** What is right and what is wrong, as the author of a question wrote it. */
interface Body {
  readonly key?: Answer;
  readonly wrong?: Answer;
  readonly choices?: readonly WrittenChoice[];
  /** Where the prompt ends. */
  readonly asks: RegExp;
}

export const bodyReaders: Readonly<Record<string, (body: string) => Body>> = {
  cloze: readGaps,
  ordering: readSteps,
  matching: readPairs,
  categorise: readGroups,
  'short-answer': readShortAnswer,
  confidence: () => ({ asks: /$/ }),
  reflection: () => ({ asks: /$/ }),
};

export function readChoices(body: string): Body {
  const choices = [...body.matchAll(/^[-*] \\?\[([ x])\\?\] `([^`]+)` (.*)\n((?: +>.*\n?)+)/gm)].map(
    ([, box, id = '', text = '', feedback = '']) => ({
      id,
      isRight: box === 'x',
      text: plain(text),
      feedback: plain(feedback.replaceAll(/^ +> ?/gm, '')),
    }),
  );
  const right = choices.filter(({ isRight }) => isRight);
  // Of a statement, another side: the right one for a wrong reason is right in part.
  const sideOf = ({ text }: WrittenChoice) => /^(?:True|False)\b/.exec(text)?.[0] ?? text;
  const wrong = choices.find(
    (choice) => !choice.isRight && !right.some((one) => sideOf(one) === sideOf(choice)),
  );
  return {
    asks: /^[-*] \\?\[/m,
    choices,
    key: { chosen: right.map(({ id }) => id) },
    wrong: { chosen: wrong ? [wrong.id] : [] },
  };
}

/** `[[name: may|might]]` is typed, `[[may / does]]` chosen. */
function readGaps(body: string): Body {
  const gaps = [...body.matchAll(/\[\[(?:[a-z0-9-]+: )?([^\]]+)\]\]/g)].map(([, words = '']) => {
    const [right = '', other = ''] = words.split(/ \/ |\|/).map(plain);
    return { right, wrong: words.includes(' / ') ? other : 'zzzz' };
  });
  return {
    asks: /^.*\[\[/m,
    key: { gaps: gaps.map(({ right }) => right) },
    wrong: { gaps: gaps.map(({ wrong }) => wrong) },
  };
}

function readSteps(body: string): Body {
  const order = [...body.matchAll(/^\d+\. `([^`]+)`/gm)].map(([, step = '']) => step);
  return { asks: /^\d+\. /m, key: { order }, wrong: { order: order.toReversed() } };
}

function readPairs(body: string): Body {
  const rows = [...body.matchAll(/^\| *(?:`([^`]+)`.*?)? *\| *(.*?) *\|$/gm)];
  const pairs = rows.map(([, row = '', option = '']) => [row, plain(option)] as const);
  return { asks: /^\|/m, ...placeAll(pairs) };
}

function readGroups(body: string): Body {
  const cards = body
    .split(/^#+ /m)
    .slice(1)
    .flatMap((group) => {
      const [heading = ''] = group.split('\n');
      const name = plain(heading.replace(/^`[^`]+`/, ''));
      return [...group.matchAll(/^- `([^`]+)`/gm)].map(([, card = '']) => [card, name] as const);
    });
  return { asks: /^#+ /m, ...placeAll(cards) };
}

/** Rows without an id are only there to be chosen by mistake. */
function placeAll(pairs: readonly (readonly [string, string])[]): Pick<Body, 'key' | 'wrong'> {
  const rows = pairs.filter(([row]) => row !== '');
  const other = (place: string) => pairs.find(([, one]) => one !== place)?.[1] ?? '';
  return {
    key: { placed: Object.fromEntries(rows) },
    wrong: { placed: Object.fromEntries(rows.map(([row, place]) => [row, other(place)])) },
  };
}

function readShortAnswer(body: string): Body {
  const [, first] = /^[-*] (.*)$/m.exec(body) ?? [];
  const answers = first === undefined ? {} : { key: { text: plain(first) }, wrong: { text: 'zzzz' } };
  return { asks: /^(?:[-*]|>) /m, ...answers };
}
