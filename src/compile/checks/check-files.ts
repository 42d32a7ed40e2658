import type { Check } from '../course-draft.ts';
import { type Problem, startOf } from '../problem.ts';
import { problem } from '../problem-catalogue.ts';

const wrongEndings = [
  [/^(modules\/.*)\.(?:md|markdown|mdx\.(?:txt|md))$/i, '.mdx'],
  [/^(modules\/.*)\.MDX$/i, '.mdx'],
  [/^(.*)\.(?:yml|yaml\.txt)$/i, '.yaml'],
  [/^(.*)\.YAML$/i, '.yaml'],
] as const;

/** Nothing that was written for learners stays unread without a word. */
export const checkFiles: Check = ({ files }) =>
  [...files.texts.keys(), ...files.others].flatMap((file): Problem[] => {
    if (/\.(?:mdx|yaml)$/.test(file) || /(?:^|\/)README\.md$/.test(file)) return [];
    const [pattern, ending] = wrongEndings.find(([wrong]) => wrong.test(file)) ?? [];
    if (!pattern || !ending) return [];
    const [, stem = ''] = pattern.exec(file) ?? [];
    return [problem('file-unread', startOf(file), { name: `${stem.split('/').at(-1)}${ending}`, ending })];
  });
