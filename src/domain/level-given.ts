import type { ItemId } from './ids.ts';
import type { Progress } from './progress.ts';
import type { ConfidenceLevel } from './response.ts';

/** How sure a learner last said they felt, at whatever revision: how sure someone was then is still what they said. */
export function levelGiven({ items }: Progress, item: ItemId): ConfidenceLevel | undefined {
  const [known] = [...(items.get(item)?.values() ?? [])].reverse();
  const response = known?.last?.response;
  const level = response && 'level' in response ? response.level : undefined;
  return level && [1, 2, 3, 4, 5].includes(level) ? level : undefined;
}
