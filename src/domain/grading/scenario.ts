import type { ItemOf } from '../item.ts';
import { type Graded, NOTED, outcomeOf } from '../outcome.ts';
import type { ResponseTo } from '../response.ts';
import { walkScenario } from '../walk-scenario.ts';

/** No choice is wrong: whoever reaches an ending, any of them, has been through the conversation. */
export function gradeScenario({ asked }: ItemOf<'scenario'>, { path }: ResponseTo<'scenario'>): Graded {
  const { passed, scene } = walkScenario(asked.scenes, path);
  if (passed.length < path.length) return { refused: 'unknown-part' };
  return { outcome: scene.isEnding ? outcomeOf(1, 1, {}) : NOTED };
}
