import type { Notes, Option } from '../../domain/item.ts';
import type { RichText } from '../../domain/rich-text.ts';

/** What is said about each part, by its id. Parts about which nothing is said are left out. */
export function notesById(
  entries: readonly (Pick<Option, 'id'> & { readonly note: RichText })[],
): Notes['parts'] {
  const told = entries.filter(({ note }) => note.length > 0);
  return Object.fromEntries(told.map(({ id, note }) => [id, note]));
}
