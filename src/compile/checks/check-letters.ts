import type { Check } from '../course-draft.ts';
import { placeAt } from '../place-at.ts';
import type { Problem } from '../problem.ts';
import { problem } from '../problem-catalogue.ts';

/** A file that was not saved as UTF-8 has lost letters: U+FFFD stands where one was. */
export const checkLetters: Check = ({ files }) =>
  [...files.texts].flatMap(([file, text]): Problem[] => {
    const at = text.indexOf('\uFFFD');
    return at < 0 ? [] : [problem('letters-lost', placeAt(file, text, at), {})];
  });
