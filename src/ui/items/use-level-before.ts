import { useStore } from '@nanostores/react';
import type { ItemId } from '../../domain/ids.ts';
import type { ConfidenceLevel, ResponseTo } from '../../domain/response.ts';
import { $progress } from '../../state/progress-store.ts';

/** How sure the learner said they were when the other question of a pair was asked. */
export function useLevelBefore(pair: ItemId | undefined): ConfidenceLevel | undefined {
  const progress = useStore($progress);
  if (pair === undefined || progress === 'loading') return undefined;
  // The statement may have been revised since; how sure someone was then is still what they said.
  const [known] = [...(progress.items.get(pair)?.values() ?? [])].reverse();
  return (known?.last?.response as Partial<ResponseTo<'confidence'>> | undefined)?.level;
}
