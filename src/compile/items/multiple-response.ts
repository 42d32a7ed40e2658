import { notesById } from './notes-by-id.ts';
import { readChoices } from './read-choices.ts';
import type { ItemReader } from './written-question.ts';

/** A task list with any number of `[x]`. */
export const readMultipleResponse: ItemReader<'multiple-response'> = (question, problems) =>
  readChoices(question, problems, (entries) => {
    const choices = entries.map(({ id, text }) => ({ id, text }));
    const key = entries.filter(({ isKey }) => isKey).map(({ id }) => id);
    return { asked: { choices }, key, parts: notesById(entries), isGraded: true };
  });
