import { plainText } from '../../domain/rich-text.ts';
import { readRichText } from '../lesson/read-rich-text.ts';
import type { Problem } from '../problem.ts';
import { problem } from '../problem-catalogue.ts';
import { findEntries } from './find-entries.ts';
import { findRepeated, findRepeatedTexts, hasDoubtfulId } from './find-repeated.ts';
import { type Entry, readEntry } from './read-entry.ts';
import { splitAt } from './split-at.ts';
import type { ReadAnswer, ReadQuestion, WrittenQuestion } from './written-question.ts';

type ChoiceType = 'single-choice' | 'multiple-response' | 'true-false';

/** Reads a task list of choices, `` - [x] `id` text `` with its feedback quoted below, into what `answerOf` makes of it. */
export function readChoices<T extends ChoiceType>(
  question: WrittenQuestion,
  problems: Problem[],
  answerOf: (choices: readonly Entry[]) => ReadAnswer<T> | undefined,
): ReadQuestion<T> {
  const { file } = question.place;
  const [above, below] = splitAt(question.nodes, 'list');
  const text = readRichText(file, above, problems);
  const entries = findEntries(file, below, 'choice', problems);
  const choices = entries.map((entry) => readEntry(file, entry, 'choice', problems));
  problems.push(
    ...choices.flatMap(withoutFeedback),
    ...findRepeated(choices, 'choice'),
    ...findRepeatedTexts(choices, 'choice'),
  );
  problems.push(...findGaps(question, choices));
  const isAskable = choices.length > 1 && !hasDoubtfulId(choices) && choices.some(({ isKey }) => isKey);
  return { text, answer: isAskable ? answerOf(choices) : undefined };
}

function withoutFeedback({ id, text, note, place }: Entry): readonly Problem[] {
  return note.length > 0
    ? []
    : [problem('choice-without-feedback', place, { choice: id || plainText(text) })];
}

function findGaps({ id: item, place }: WrittenQuestion, choices: readonly Entry[]): readonly Problem[] {
  if (choices.length === 0) return [problem('question-without-choices', place, { item })];
  if (choices.length === 1) return [problem('question-with-one-choice', place, { item })];
  // Without its box, a choice may be the right one.
  const isKeyMissing = choices.every(({ isKey }) => isKey === false);
  return isKeyMissing ? [problem('question-without-key', place, { item })] : [];
}
