import type { ItemId } from './ids.ts';
import type { Progress } from './progress.ts';
import type { ConfidenceLevel, ResponseTo } from './response.ts';

/** How sure a learner last said they felt, at whatever revision: how sure someone was then is still what they said. */
export function levelGiven({ items }: Progress, item: ItemId): ConfidenceLevel | undefined {
  const [known] = [...(items.get(item)?.values() ?? [])].reverse();
  return (known?.last?.response as Partial<ResponseTo<'confidence'>> | undefined)?.level;
}
