import type { Check } from '../check.ts';
import { type Audiences, isOnPath, type Path } from '../path.ts';
import type { Asked } from './doubt-finish.ts';

/** How many questions a check can ask: fewer where the bank of a path has fewer. */
export function askedBy({ rule, bank }: Check, paths: readonly Pick<Path, 'audiences'>[]): Asked {
  const ways: readonly Audiences[] = [undefined, ...paths.map(({ audiences }) => audiences)];
  const counts = ways.map((audiences) => {
    const own = bank.filter(({ audience }) => isOnPath(audience, audiences)).length;
    return Math.min(own, Math.max(rule.items, rule.critical.length));
  });
  return { least: Math.min(...counts), most: Math.max(...counts) };
}
