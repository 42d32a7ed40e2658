import type { ChoiceId } from './ids.ts';
import type { Scene, SceneChoice } from './item.ts';

/** A scene that was passed, and what was chosen in it. */
export interface Step {
  readonly scene: Scene;
  readonly choice: SceneChoice;
}

export interface Walk {
  readonly steps: readonly Step[];
  /** Where the steps have led. */
  readonly scene: Scene;
}

/** The steps of a path, from the first scene as far as they lead: an author may since have taken a choice away. */
export function walkScenario(scenes: readonly Scene[], path: readonly ChoiceId[]): Walk {
  const steps: Step[] = [];
  let scene = scenes[0] as Scene;
  for (const id of path) {
    const choice = scene.choices.find((one) => one.id === id);
    const next = choice && scenes.find((one) => one.id === choice.to);
    if (!choice || !next) break;
    steps.push({ scene, choice });
    scene = next;
  }
  return { steps, scene };
}
