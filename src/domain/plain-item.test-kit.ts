import type { ItemOf, ItemType } from './item.ts';

/** Only for tests: an item of that type with nothing special about it. */
export function plainItem<T extends ItemType>(
  type: T,
  own: Pick<ItemOf<T>, 'asked' | 'key'> & Partial<Omit<ItemOf<T>, 'type'>>,
): ItemOf<T> {
  return {
    id: 'q',
    type,
    revision: 1,
    purpose: 'scored',
    context: [],
    prompt: ['Which?'],
    findings: [],
    keepsOrder: false,
    asksSureness: false,
    notes: { hints: [], parts: {}, outcomes: {} },
    ...own,
  };
}
