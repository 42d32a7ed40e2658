import type { Step } from './walk-scenario.ts';

/** The same way without its rounds: back at a scene for another time, only what was chosen there last still leads on. */
export function withoutRounds(steps: readonly Step[]): readonly Step[] {
  return steps.reduce<readonly Step[]>((way, step) => {
    const before = way.findIndex(({ scene }) => scene.id === step.scene.id);
    return [...(before < 0 ? way : way.slice(0, before)), step];
  }, []);
}
