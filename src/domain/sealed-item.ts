import type { Item, ItemBase, ItemOf, ItemType } from './item.ts';

type Hidden = 'key' | 'notes' | 'typing';
/** Findings and critical points are the author’s affair and stay out of the page; a check judges by the latter, sealed. */
type Private = 'findings' | 'critical';

/**
 * An item as a page carries it: what the learner reads in plain view, the key and the notes sealed.
 * Sealing keeps them out of the page’s text, find-in-page, copy and paste and search engines.
 * It is no secrecy: whoever reads the program can open it (docs/authoring.md tells authors so).
 */
export type SealedItem<T extends ItemType = ItemType> = Omit<ItemOf<T>, Hidden | Private> & {
  readonly seal: string;
};

export function sealItem<T extends ItemType>(item: ItemOf<T>, isInCheck = false): SealedItem<T> {
  const { key, notes, typing, findings: _findings, critical, ...open } = item;
  const hidden = { key, notes, typing, ...(isInCheck && critical ? { critical } : {}) };
  return { ...open, seal: turn(JSON.stringify(hidden)) };
}

/** The whole item again, but for what is private and was not sealed. */
export function openItem<T extends ItemType>({ seal, ...open }: SealedItem<T>): ItemOf<T> {
  const hidden = JSON.parse(turn(seal)) as Pick<Item, Hidden>;
  const findings: ItemBase['findings'] = [];
  return { ...open, ...hidden, findings } as unknown as ItemOf<T>;
}
// Letters and figures move half-way round their alphabet, so the same function seals and opens,
// and what repeats in the text still repeats for gzip (base64 would add a third and hide it).
// Letters of other alphabets change places with their neighbours.
function turn(text: string): string {
  return text.replace(/([a-z])|([A-Z])|([0-9])|[\u00C0-\uD7FF]/g, (sign, small, capital, figure) => {
    const code = sign.charCodeAt(0);
    const turned = (first: number, half: number) => first + ((code - first + half) % (2 * half));
    const other = small ? turned(97, 13) : capital ? turned(65, 13) : figure ? turned(48, 5) : code ^ 1;
    return String.fromCharCode(other);
  });
}
