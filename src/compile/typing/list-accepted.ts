import type { Gap, Item } from '../../domain/item.ts';

/** The answers that an item takes where words are typed, by gap. A choice list in a gap takes none. */
export function listAcceptedByPart(item: Item): readonly (readonly string[])[] {
  if (item.type === 'short-answer') return 'accepted' in item.key ? [item.key.accepted] : [];
  if (item.type !== 'cloze') return [];
  const { asked, key } = item;
  const gaps = asked.text.flat().filter((run): run is Gap => typeof run === 'object' && 'gap' in run);
  return gaps.flatMap(({ gap, options }) => (options ? [] : [key[gap] ?? []]));
}

/** All of them. */
export function listAccepted(item: Item): readonly string[] {
  return listAcceptedByPart(item).flat();
}
