import type { ItemType } from './item.ts';
import type { Outcome } from './outcome.ts';
import type { ChoiceResponse, PlacedResponse, ResponseTo } from './response.ts';

type Parts = Outcome['parts'];

const keepPlaced = ({ placed }: PlacedResponse, parts: Parts): PlacedResponse => ({
  placed: Object.fromEntries(Object.entries(placed).filter(([part]) => parts[part] === 'right')),
});
const keepChosen = ({ chosen }: ChoiceResponse, parts: Parts): ChoiceResponse => ({
  chosen: chosen.filter((id) => parts[id] === 'right'),
});

const keepers: { readonly [T in ItemType]: (response: ResponseTo<T>, parts: Parts) => ResponseTo<T> } = {
  'single-choice': keepChosen,
  'multiple-response': keepChosen,
  'true-false': keepChosen,
  cloze: (response, parts) => ({
    // A slip is easier to mend than to type again.
    placed: Object.fromEntries(Object.entries(response.placed).filter(([part]) => parts[part] !== 'wrong')),
  }),
  // Steps are moved from where they are.
  ordering: (response) => response,
  matching: keepPlaced,
  categorise: keepPlaced,
  'short-answer': (response, parts) =>
    'text' in response && parts['text'] === 'wrong' ? { text: '' } : response,
  confidence: (response) => response,
  reflection: (response) => response,
  // What was said stays said. Going back is a step of its own.
  scenario: (response) => response,
};

/** What stays when a learner tries again: what was right need not be done twice. */
export function keepRight<T extends ItemType>(type: T, response: ResponseTo<T>, parts: Parts): ResponseTo<T> {
  return keepers[type](response, parts);
}
