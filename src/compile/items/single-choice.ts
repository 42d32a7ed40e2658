import type { SingleChoiceItem } from '../../domain/item.ts';
import type { WrittenChoice } from './read-choices.ts';
import type { ItemBase } from './read-question.ts';

export function readSingleChoice(base: ItemBase, written: readonly WrittenChoice[]): SingleChoiceItem {
  const choices = written.map(({ isKey: _, ...choice }) => choice);
  return { type: 'single-choice', ...base, choices, key: written.find((choice) => choice.isKey)?.id ?? '' };
}
