import { plainText } from '../../domain/rich-text.ts';
import type { Problem } from '../problem.ts';
import { problem } from '../problem-catalogue.ts';
import { notesById } from './notes-by-id.ts';
import { oneKey } from './one-key.ts';
import { readChoices } from './read-choices.ts';
import type { Entry } from './read-entry.ts';
import type { ItemReader } from './written-question.ts';

/** A statement and a task list of reasons, each beginning with **True** or **False**. */
export const readTrueFalse: ItemReader<'true-false'> = (question, problems) =>
  readChoices(question, problems, (entries) => {
    const key = oneKey(question, 'true-false', entries, problems);
    const choices = entries.flatMap((entry) => {
      const side = sideOf(entry, problems);
      return side === undefined ? [] : [{ id: entry.id, text: entry.text, side }];
    });
    if (choices.length < entries.length) return undefined;
    if (new Set(choices.map(({ side }) => side)).size < 2) {
      const { id: item, place } = question;
      problems.push(problem('question-incomplete', place, { item, type: 'true-false', lacks: 'side' }));
    }
    if (key === undefined) return undefined;
    return { asked: { choices }, key, parts: notesById(entries), isGraded: true };
  });

function sideOf({ id, text, place }: Entry, problems: Problem[]): boolean | undefined {
  const [first] = text;
  const isStrong = typeof first === 'object' && 'mark' in first && first.mark === 'strong';
  const word = isStrong ? plainText([first]) : '';
  if (word === 'True') return true;
  if (word === 'False') return false;
  problems.push(problem('side-missing', place, { choice: id }));
  return undefined;
}
