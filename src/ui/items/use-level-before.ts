import { useStore } from '@nanostores/react';
import type { ItemId } from '../../domain/ids.ts';
import { levelGiven } from '../../domain/level-given.ts';
import type { ConfidenceLevel } from '../../domain/response.ts';
import { $progress } from '../../state/progress-store.ts';

/** How sure the learner said they were when the other question of a pair was asked. */
export function useLevelBefore(pair: ItemId | undefined): ConfidenceLevel | undefined {
  const progress = useStore($progress);
  return pair === undefined || progress === 'loading' ? undefined : levelGiven(progress, pair);
}
