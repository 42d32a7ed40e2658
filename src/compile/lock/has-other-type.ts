import type { LockedItem } from '../../domain/id-lock.ts';
import type { Item } from '../../domain/item.ts';

/** Whether a question has another type than when it was published, and would still take the answers of then. */
export function hasOtherType({ type, revision }: Item, known: LockedItem): boolean {
  return known.type !== undefined && known.type !== type && revision <= known.revision;
}
