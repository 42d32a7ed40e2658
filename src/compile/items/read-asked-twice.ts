import type { AskedTwice } from '../../domain/item.ts';
import type { TagUseOf } from '../lesson/read-tag.ts';

/** Whether a question is one of two that are shown side by side. What is missing for it, `checkAttributes` says. */
export function readAskedTwice({
  moment,
  about,
  pair,
}: TagUseOf<'Question'>['attributes']): AskedTwice | undefined {
  if (moment === 'before') return { moment, ...(about === undefined ? {} : { about }) };
  return moment === 'after' && pair !== undefined ? { moment, pair } : undefined;
}
