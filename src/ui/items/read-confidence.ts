import type { Item } from '../../domain/item.ts';
import type { ResponseTo } from '../../domain/response.ts';
import { readLevel } from './level-scale.tsx';

/** What was said in a page before its program came to life. */
export function readConfidence(
  box: HTMLElement,
  { id }: Pick<Item, 'id'>,
): ResponseTo<'confidence'> | undefined {
  const level = readLevel(box, id);
  return level && { level };
}
