import type { Option } from '../../domain/item.ts';
import { visibleText } from '../../domain/rich-text.ts';
import type { Place, Problem } from '../problem.ts';
import { problem } from '../problem-catalogue.ts';
import type { Part } from '../sentences/question-sentences.ts';

type Placed = Pick<Option, 'id'> & { readonly place: Place };

/** The entries whose id an earlier one has. */
export function findRepeated(entries: readonly Placed[], part: Part): readonly Problem[] {
  const seen = new Set<string>();
  return entries.flatMap(({ id, place }) => {
    const isRepeated = id !== '' && seen.has(id);
    seen.add(id);
    return isRepeated ? [problem('choice-repeated', place, { part, choice: id })] : [];
  });
}

/** The entries that read as an earlier one does. Learners can't tell them apart, though one may be right and one wrong. */
export function findRepeatedTexts(
  entries: readonly (Option & { readonly place: Place })[],
  part: Part,
): readonly Problem[] {
  const seen = new Map<string, string>();
  return entries.flatMap(({ id, text, place }) => {
    const words = visibleText(text);
    const first = seen.get(words);
    seen.set(words, first ?? id);
    // A whole entry that stands there twice has been told by its id.
    return words !== '' && first !== undefined && first !== id
      ? [problem('text-repeated', place, { part, text: words })]
      : [];
  });
}

/** Then the entries' own problems have been told, and grading them would only tell of them again. */
export function hasDoubtfulId(entries: readonly Pick<Option, 'id'>[]): boolean {
  return new Set(entries.map(({ id }) => id)).size < entries.length || entries.some(({ id }) => id === '');
}
