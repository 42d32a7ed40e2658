import type { Check } from '../course-draft.ts';
import type { Problem } from '../problem.ts';
import { problem } from '../problem-catalogue.ts';

/** A file that was not saved as UTF-8 has lost letters: U+FFFD stands where one was. */
export const checkLetters: Check = ({ files }) =>
  [...files.texts].flatMap(([file, text]): Problem[] => {
    const at = text.indexOf('\uFFFD');
    if (at < 0) return [];
    const lines = text.slice(0, at).split(/\r\n|\r|\n/);
    return [
      problem('letters-lost', { file, line: lines.length, column: (lines.at(-1) ?? '').length + 1 }, {}),
    ];
  });
