import type { ChoiceId } from './ids.ts';
import type { Scene } from './item.ts';

/** The fewest choices that lead from the first scene to an ending; none where no ending can be reached. */
export function findShortestPath(scenes: readonly Scene[]): readonly ChoiceId[] {
  const seen = new Set(scenes.slice(0, 1).map(({ id }) => id));
  let paths = scenes.slice(0, 1).map((scene) => ({ scene, path: [] as readonly ChoiceId[] }));
  while (paths.length > 0) {
    const ended = paths.find(({ scene }) => scene.isEnding);
    if (ended) return ended.path;
    paths = paths.flatMap(({ scene, path }) =>
      scene.choices.flatMap((choice) => {
        const next = scenes.find(({ id }) => id === choice.to && !seen.has(id));
        if (next) seen.add(next.id);
        return next ? [{ scene: next, path: [...path, choice.id] }] : [];
      }),
    );
  }
  return [];
}
