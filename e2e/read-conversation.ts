import { plain } from './plain-words.ts';

export interface WrittenConversation {
  readonly id: string;
  readonly isScored: boolean;
  readonly title: string;
  /** What is read before the first scene. */
  readonly intro: string;
  readonly scenes: readonly WrittenScene[];
  /** What nobody can read before choosing. */
  readonly notes: readonly string[];
}

export interface WrittenScene {
  readonly id: string;
  readonly title: string;
  readonly isEnding: boolean;
  readonly choices: readonly { readonly id: string; readonly text: string; readonly to: string }[];
}

export function readConversation(attributes: string, body: string): WrittenConversation {
  const attribute = (name: string) => new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';
  const [intro = '', ...scenes] = body.split(/^#+ /m);
  const quotes = [...body.matchAll(/(?:^ *>.*\n?)+/gm)].map(([quote]) => quote.replaceAll(/^ *> ?/gm, ''));
  return {
    id: attribute('id'),
    isScored: !/\bunscored\b/.test(attributes),
    title: attribute('title'),
    intro: plain(intro),
    scenes: scenes.map(readScene),
    notes: quotes.flatMap((quote) => quote.split(/\n\s*\n/)).map(plain),
  };
}

function readScene(written: string): WrittenScene {
  const [, id = '', ending, title = ''] = /^`([^`]+)` (\*\*Ending:\*\*)?(.*)$/m.exec(written) ?? [];
  const choices = [...written.matchAll(/^- `([^`]+)` (.*?) → `([^`]+)`$/gm)].map(
    ([, choice = '', text = '', to = '']) => ({ id: choice, text: plain(text), to }),
  );
  return { id, title: plain(title), isEnding: ending !== undefined, choices };
}

/** The first choices that lead from the beginning to an ending, by no scene twice. */
export function pathToEnding({ scenes }: WrittenConversation): readonly string[] {
  const leadOn = (
    scene: WrittenScene | undefined,
    passed: readonly string[],
  ): readonly string[] | undefined => {
    if (!scene || passed.includes(scene.id)) return undefined;
    if (scene.isEnding) return [];
    for (const { id, to } of scene.choices) {
      const rest = leadOn(
        scenes.find((one) => one.id === to),
        [...passed, scene.id],
      );
      if (rest) return [id, ...rest];
    }
    return undefined;
  };
  return leadOn(scenes[0], []) ?? [];
}
