import type { ChoiceId } from './ids.ts';
import type { Scene, SceneChoice } from './item.ts';

/** A scene that was passed, and what was chosen in it. */
export interface PassedScene {
  readonly scene: Scene;
  readonly choice: SceneChoice;
}

export interface Walk {
  readonly passed: readonly PassedScene[];
  /** Where the choices have led. */
  readonly scene: Scene;
}

/** The scenes that a path passes, from the first one as far as it leads: an author may since have taken a choice away. */
export function walkScenario(scenes: readonly Scene[], path: readonly ChoiceId[]): Walk {
  const passed: PassedScene[] = [];
  let scene = scenes[0] as Scene;
  for (const id of path) {
    const choice = scene.choices.find((one) => one.id === id);
    const next = choice && scenes.find((one) => one.id === choice.to);
    if (!choice || !next) break;
    passed.push({ scene, choice });
    scene = next;
  }
  return { passed, scene };
}
