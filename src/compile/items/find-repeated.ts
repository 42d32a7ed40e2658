import type { Option } from '../../domain/item.ts';
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

/** Then the entries' own problems have been told, and grading them would only tell of them again. */
export function hasDoubtfulId(entries: readonly Pick<Option, 'id'>[]): boolean {
  return new Set(entries.map(({ id }) => id)).size < entries.length || entries.some(({ id }) => id === '');
}
