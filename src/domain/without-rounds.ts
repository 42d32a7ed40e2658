import type { PassedScene } from './walk-scenario.ts';

/** The same way without its rounds: back at a scene for another time, only what was chosen there last still leads on. */
export function withoutRounds(passed: readonly PassedScene[]): readonly PassedScene[] {
  return passed.reduce<readonly PassedScene[]>((way, next) => {
    const before = way.findIndex(({ scene }) => scene.id === next.scene.id);
    return [...(before < 0 ? way : way.slice(0, before)), next];
  }, []);
}
