import type { Item } from '../../domain/item.ts';
import type { Check } from '../course-draft.ts';
import { nearestWord } from '../nearest-word.ts';
import type { Problem } from '../problem.ts';
import { problem } from '../problem-catalogue.ts';

/** What is asked after a lesson is paired with what was asked before one: confidence with confidence, knowledge with knowledge. */
export const checkPairs: Check = ({ texts }) => {
  const items = texts.flatMap(({ itemPlaces }) => [...itemPlaces]);
  return items.flatMap(([item, place]): readonly Problem[] => {
    const { twice } = item;
    if (twice?.moment !== 'after') return [];
    const before = items.flatMap(([other]) =>
      other.twice?.moment === 'before' && measureOf(other) === measureOf(item) ? [other.id] : [],
    );
    const { pair } = twice;
    if (before.includes(pair)) return [];
    const nearest = nearestWord(pair, before);
    return [problem('pair-unknown', place, { pair, nearest, measure: measureOf(item) })];
  });
};

function measureOf({ type }: Item): 'confidence' | 'knowledge' {
  return type === 'confidence' ? 'confidence' : 'knowledge';
}
