import { LONGEST_TEXT, MOST_PARTS } from './bounds.ts';
import type { Gap, Item, ItemOf, ItemType, Option } from './item.ts';
import type { Response, ResponseTo } from './response.ts';
import { walkScenario } from './walk-scenario.ts';

type Fields = Readonly<Record<string, unknown>>;

const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= LONGEST_TEXT;

const isList = (value: unknown, most = MOST_PARTS): boolean =>
  Array.isArray(value) && value.length <= most && value.every(isText) && new Set(value).size === value.length;

/** Scenes can be gone through again and again. */
const isPath = (value: unknown): boolean =>
  Array.isArray(value) && value.length <= MOST_PARTS && value.every(isText);

const isPlaced = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.keys(value).length <= MOST_PARTS &&
  Object.entries(value).flat().every(isText);

const isOneOf = (value: unknown, ...allowed: readonly unknown[]) => allowed.includes(value);

/** What a response to each type looks like. A new type fails to compile here until it has a shape. */
const shapes: { readonly [T in ItemType]: (given: Fields) => boolean } = {
  'single-choice': ({ chosen }) => isList(chosen, 1),
  'multiple-response': ({ chosen }) => isList(chosen),
  'true-false': ({ chosen }) => isList(chosen, 1),
  cloze: ({ placed }) => isPlaced(placed),
  ordering: ({ order }) => isList(order),
  matching: ({ placed }) => isPlaced(placed),
  categorise: ({ placed }) => isPlaced(placed),
  'short-answer': ({ text, rating }) => isText(text) || isOneOf(rating, 'close', 'partly', 'different'),
  confidence: ({ level }) => isOneOf(level, 1, 2, 3, 4, 5),
  reflection: () => true,
  scenario: ({ path }) => isPath(path),
};

/**
 * Whether a response, stored or imported, is of the shape that a type of item asks for: all that can be asked where
 * only the outline is known. It need not be finished.
 */
export function fitsType<T extends ItemType>(type: T, response: unknown): response is ResponseTo<T> {
  if (typeof response !== 'object' || response === null || Array.isArray(response)) return false;
  const fields = Object.keys(response).length;
  return fields === (type === 'reflection' ? 0 : 1) && shapes[type](response as Fields);
}

const areOf = (ids: readonly string[], options: readonly Pick<Option, 'id'>[]) =>
  ids.every((id) => options.some((option) => option.id === id));

/** What is not placed yet stands as no words, or not at all. */
const arePlaced = (
  placed: Readonly<Record<string, string>>,
  things: readonly Option[],
  places: readonly Option[],
) =>
  areOf(Object.keys(placed), things) &&
  areOf(
    Object.values(placed).filter((place) => place !== ''),
    places,
  );

function areGaps(placed: Readonly<Record<string, string>>, { asked }: ItemOf<'cloze'>): boolean {
  const gaps = asked.text.flat().filter((run): run is Gap => typeof run === 'object' && 'gap' in run);
  return Object.entries(placed).every(([id, words]) => {
    const gap = gaps.find((one) => one.gap === id);
    return gap !== undefined && (words === '' || (gap.options?.includes(words) ?? true));
  });
}

/** Whether it names only parts that the item has. */
const parts: { readonly [T in ItemType]: (item: ItemOf<T>, response: ResponseTo<T>) => boolean } = {
  'single-choice': ({ asked }, { chosen }) => areOf(chosen, asked.choices),
  'multiple-response': ({ asked }, { chosen }) => areOf(chosen, asked.choices),
  'true-false': ({ asked }, { chosen }) => areOf(chosen, asked.choices),
  cloze: (item, { placed }) => areGaps(placed, item),
  // An order without one of the steps would take it away.
  ordering: ({ asked }, { order }) => order.length === asked.steps.length && areOf(order, asked.steps),
  matching: ({ asked }, { placed }) => arePlaced(placed, asked.rows, asked.options),
  categorise: ({ asked }, { placed }) => arePlaced(placed, asked.cards, asked.groups),
  'short-answer': ({ asked }, response) => 'rating' in response === asked.isSelfRated,
  confidence: () => true,
  reflection: () => true,
  scenario: ({ asked }, { path }) => walkScenario(asked.scenes, path).passed.length === path.length,
};

/**
 * Whether a response can have been given to this item as it is now. What is stored or imported is data from outside, and
 * an author may have changed the type of a question or taken a part away: what doesn't fit counts as not given.
 */
export function fitsItem(item: Item, response: unknown): response is Response {
  const hasParts = parts[item.type] as (item: Item, response: Response) => boolean;
  return fitsType(item.type, response) && hasParts(item, response);
}
