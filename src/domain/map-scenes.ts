import type { SceneId } from './ids.ts';
import type { Scene } from './item.ts';

/** Where a scene stands on the map of its conversation: the first one on top, in the middle. */
export interface MappedScene {
  readonly scene: Scene;
  /** How far down, from 0. */
  readonly rank: number;
  /** How far to the right, from 0; halves keep a short rank in the middle. */
  readonly column: number;
}

/** A way from one scene to another, however many choices lead along it. */
export interface Way {
  readonly from: SceneId;
  readonly to: SceneId;
  /** It leads to a scene that comes before, or to the same one. */
  readonly isBack: boolean;
}

export interface SceneMap {
  readonly scenes: readonly MappedScene[];
  readonly ways: readonly Way[];
  readonly ranks: number;
  readonly columns: number;
}

/** Lays the scenes of a conversation out in ranks, each below all that lead on to it. */
export function mapScenes(scenes: readonly Scene[]): SceneMap {
  const ways = findWays(scenes);
  const rankOf = rankScenes(scenes, ways);
  const ranks = Math.max(...rankOf.values()) + 1;
  const rows = Array.from({ length: ranks }, (_, rank) => scenes.filter(({ id }) => rankOf.get(id) === rank));
  const columns = Math.max(...rows.map((row) => row.length));
  const columnOf = new Map<SceneId, number>();
  for (const row of rows) {
    const ordered = row.toSorted((a, b) => middleAbove(a, ways, columnOf) - middleAbove(b, ways, columnOf));
    for (const [place, { id }] of ordered.entries()) columnOf.set(id, place + (columns - ordered.length) / 2);
  }
  const mapped = scenes.map((scene) => ({
    scene,
    rank: rankOf.get(scene.id) ?? 0,
    column: columnOf.get(scene.id) ?? 0,
  }));
  return { scenes: mapped, ways, ranks, columns };
}

/** Scene by scene as a learner could meet them; a way to a scene that is still being left leads back. */
function findWays(scenes: readonly Scene[]): readonly Way[] {
  const ways: Way[] = [];
  const seen = new Set<SceneId>();
  const visit = (scene: Scene, above: readonly SceneId[]): void => {
    seen.add(scene.id);
    const here = [...above, scene.id];
    for (const to of new Set(scene.choices.map((choice) => choice.to))) {
      ways.push({ from: scene.id, to, isBack: here.includes(to) || to === scenes[0]?.id });
      const next = scenes.find(({ id }) => id === to && !seen.has(id));
      if (next) visit(next, here);
    }
  };
  for (const scene of scenes) if (!seen.has(scene.id)) visit(scene, []);
  return ways;
}

/** The most choices that lead to each scene without going back. */
function rankScenes(scenes: readonly Scene[], ways: readonly Way[]): ReadonlyMap<SceneId, number> {
  const rankOf = new Map(scenes.map(({ id }) => [id, 0]));
  const onwards = ways.filter(({ isBack }) => !isBack);
  for (let round = 1; round < scenes.length; round += 1)
    for (const { from, to } of onwards)
      rankOf.set(to, Math.max(rankOf.get(to) ?? 0, (rankOf.get(from) ?? 0) + 1));
  return rankOf;
}

function middleAbove({ id }: Scene, ways: readonly Way[], columnOf: ReadonlyMap<SceneId, number>): number {
  const above = ways.flatMap(({ from, to }) => (to === id ? (columnOf.get(from) ?? []) : []));
  return above.reduce((sum, column) => sum + column, 0) / (above.length || 1);
}
