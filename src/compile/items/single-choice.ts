import { notesById } from './notes-by-id.ts';
import { oneKey } from './one-key.ts';
import { readChoices } from './read-choices.ts';
import type { ItemReader } from './written-question.ts';

/** A task list with one `[x]`. */
export const readSingleChoice: ItemReader<'single-choice'> = (question, problems) =>
  readChoices(question, problems, (entries) => {
    const key = oneKey(question, 'single-choice', entries, problems);
    if (key === undefined) return undefined;
    const choices = entries.map(({ id, text }) => ({ id, text }));
    return { asked: { choices }, key, parts: notesById(entries), isGraded: true };
  });
