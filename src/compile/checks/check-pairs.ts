import type { Check } from '../course-draft.ts';
import { nearestWord } from '../nearest-word.ts';
import type { Problem } from '../problem.ts';
import { problem } from '../problem-catalogue.ts';

/** What is asked after a lesson is paired with what was asked before one. */
export const checkPairs: Check = ({ texts }) => {
  const items = texts.flatMap(({ itemPlaces }) => [...itemPlaces]);
  const before = items.flatMap(([item]) =>
    item.type === 'confidence' && item.asked.moment === 'before' ? [item.id] : [],
  );
  return items.flatMap(([item, place]): readonly Problem[] => {
    const pair = item.type === 'confidence' ? item.asked.pair : undefined;
    if (pair === undefined || before.includes(pair)) return [];
    return [problem('pair-unknown', place, { pair, nearest: nearestWord(pair, before) })];
  });
};
