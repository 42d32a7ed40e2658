import type { MultipleResponseItem } from '../../domain/item.ts';
import type { WrittenChoice } from './read-choices.ts';
import type { ItemBase } from './read-question.ts';

export function readMultipleResponse(
  base: ItemBase,
  written: readonly WrittenChoice[],
): MultipleResponseItem {
  const choices = written.map(({ isKey: _, ...choice }) => choice);
  const key = written.filter((choice) => choice.isKey).map((choice) => choice.id);
  return { type: 'multiple-response', ...base, choices, key };
}
