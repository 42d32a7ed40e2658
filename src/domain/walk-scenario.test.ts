import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryItems } from './arbitrary-item.test-kit.ts';
import { arbitraryResponseTo } from './arbitrary-response.test-kit.ts';
import { findShortestPath } from './find-shortest-path.ts';
import type { Scene } from './item.ts';
import { walkScenario } from './walk-scenario.ts';

const scene = (id: string, ...ways: readonly (readonly [choice: string, to: string])[]): Scene => ({
  id,
  title: [id],
  text: [],
  isEnding: ways.length === 0,
  choices: ways.map(([choice, to]) => ({ id: choice, text: [choice], to })),
});

const scenes = [
  scene('start', ['wait', 'start'], ['say', 'talk']),
  scene('talk', ['back', 'start'], ['part', 'goodbye'], ['stay', 'tea']),
  scene('goodbye'),
  scene('tea'),
];
const namesOf = (path: readonly string[]) => {
  const { passed, scene: last } = walkScenario(scenes, path);
  return [...passed.map(({ scene: one, choice }) => `${one.id} ${choice.id}`), last.id];
};

describe('walkScenario', () => {
  test('begins at the first scene', () => {
    expect(namesOf([])).toEqual(['start']);
  });

  test('says where each choice was made, and where the last one led', () => {
    expect(namesOf(['say', 'stay'])).toEqual(['start say', 'talk stay', 'tea']);
  });

  test('goes round as often as the learner does', () => {
    expect(namesOf(['wait', 'wait', 'say', 'back'])).toEqual([
      'start wait',
      'start wait',
      'start say',
      'talk back',
      'start',
    ]);
  });

  test('stops before a choice that an author has taken away', () => {
    expect(namesOf(['say', 'shout', 'part'])).toEqual(['start say', 'talk']);
    const edited = scenes.filter(({ id }) => id !== 'talk');
    expect(walkScenario(edited, ['wait', 'say', 'part'])).toMatchObject({
      passed: [{ choice: { id: 'wait' } }],
      scene: { id: 'start' },
    });
  });

  test('passes the scenes of any path that can be gone, and of any other as many as fit', () => {
    const walked = arbitraryItems.scenario.chain((item) =>
      fc.tuple(fc.constant(item), arbitraryResponseTo(item)),
    );
    fc.assert(
      fc.property(walked, ([{ asked }, response]) => {
        const path = 'path' in response ? response.path : [];
        const { passed, scene: last } = walkScenario(asked.scenes, path);
        expect(passed.map(({ choice }) => choice.id)).toEqual(path.slice(0, passed.length));
        const through = [...passed.map((one) => one.scene.id), last.id];
        expect(through.slice(1)).toEqual(passed.map(({ choice }) => choice.to));
        expect(through[0]).toBe(asked.scenes[0]?.id);
      }),
    );
  });
});

describe('findShortestPath', () => {
  test('takes no detour', () => {
    expect(findShortestPath(scenes)).toEqual(['say', 'part']);
  });

  test('finds none where there is none', () => {
    expect(findShortestPath([scene('start', ['wait', 'start'])])).toEqual([]);
    expect(findShortestPath([])).toEqual([]);
  });

  test('leads to an ending, by fewer choices than there are scenes', () => {
    fc.assert(
      fc.property(arbitraryItems.scenario, ({ asked }) => {
        const path = findShortestPath(asked.scenes);
        expect(walkScenario(asked.scenes, path).scene.isEnding).toBe(true);
        expect(path.length).toBeLessThan(asked.scenes.length);
      }),
    );
  });
});
