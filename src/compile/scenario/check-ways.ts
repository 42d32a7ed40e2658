import { nearestWord } from '../nearest-word.ts';
import type { Place, Problem } from '../problem.ts';
import { problem } from '../problem-catalogue.ts';
import type { WrittenScene } from './read-scenes.ts';

const FEWEST_ENDINGS = 2;
const MOST_ENDINGS = 4;

/** From the first scene every other can be reached, and from every scene an ending. */
export function checkWays(item: string, place: Place, scenes: readonly WrittenScene[]): readonly Problem[] {
  const inScenes = scenes.flatMap((scene) => checkScene(scene, scenes));
  const endings = scenes.filter(({ isEnding }) => isEnding);
  const isCountFair = endings.length >= FEWEST_ENDINGS && endings.length <= MOST_ENDINGS;
  const inCount = isCountFair
    ? []
    : [problem('scenario-ending-count', place, { item, endings: endings.length })];
  const found = [...inScenes, ...inCount];
  // A choice that leads nowhere, or a scene without any, would make others seem unreachable.
  const isLost = scenes.some(({ choices }) => choices.some(({ to }) => to === ''));
  return found.length > 0 || isLost ? found : checkReach(scenes, endings);
}

function checkScene(scene: WrittenScene, scenes: readonly WrittenScene[]): readonly Problem[] {
  const { id, place, isEnding, choices } = scene;
  const known = scenes.map((one) => one.id);
  const lost = choices.filter(({ to }) => !known.includes(to));
  const unknown = lost
    .filter(({ to }) => to !== '')
    .map(({ to, place: at }) =>
      problem('scene-unknown', at, { scene: to, nearest: nearestWord(to, known), known: known.join(', ') }),
    );
  if (isEnding) {
    return choices.length > 0 ? [problem('scene-ending-with-choices', place, { scene: id })] : [];
  }
  if (choices.length === 0) return [problem('scene-without-choices', place, { scene: id })];
  if (choices.length === 1) return [...unknown, problem('scene-with-one-choice', place, { scene: id })];
  return unknown;
}

function checkReach(scenes: readonly WrittenScene[], endings: readonly WrittenScene[]): readonly Problem[] {
  const reached = follow(scenes.slice(0, 1), ({ choices }) =>
    scenes.filter(({ id }) => choices.some(({ to }) => to === id)),
  );
  const withExit = follow(endings, ({ id }) =>
    scenes.filter(({ choices }) => choices.some(({ to }) => to === id)),
  );
  return scenes.flatMap((scene) => [
    ...(reached.has(scene) ? [] : [problem('scene-unreachable', scene.place, { scene: scene.id })]),
    ...(withExit.has(scene) ? [] : [problem('scene-without-exit', scene.place, { scene: scene.id })]),
  ]);
}

/** These scenes and all to which `next` leads from them. */
function follow(
  from: readonly WrittenScene[],
  next: (scene: WrittenScene) => readonly WrittenScene[],
): ReadonlySet<WrittenScene> {
  const seen = new Set(from);
  // A set gives out what is added to it while it is gone through.
  for (const scene of seen) for (const other of next(scene)) seen.add(other);
  return seen;
}
