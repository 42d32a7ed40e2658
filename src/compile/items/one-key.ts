import type { QuestionType } from '../../domain/item.ts';
import type { Problem } from '../problem.ts';
import { problem } from '../problem-catalogue.ts';
import type { Entry } from './read-entry.ts';
import type { WrittenQuestion } from './written-question.ts';

/** The id of the one right choice. More than one is a problem. */
export function oneKey(
  { id: item, place }: WrittenQuestion,
  type: QuestionType,
  choices: readonly Entry[],
  problems: Problem[],
): string | undefined {
  const [key, ...more] = choices.filter(({ isKey }) => isKey).map(({ id }) => id);
  if (more.length === 0) return key;
  problems.push(problem('question-with-several-keys', place, { item, type }));
  return undefined;
}
