import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryItems } from './arbitrary-item.test-kit.ts';
import { mapScenes } from './map-scenes.ts';

const arbitraryScenes = arbitraryItems.scenario.map(({ asked }) => asked.scenes);

test('every scene has a place of its own, inside the map', () => {
  fc.assert(
    fc.property(arbitraryScenes, (scenes) => {
      const map = mapScenes(scenes);
      expect(map.scenes.map(({ scene }) => scene)).toEqual(scenes);
      const places = map.scenes.map(({ rank, column }) => `${rank} ${column}`);
      expect(new Set(places).size).toBe(scenes.length);
      for (const { rank, column } of map.scenes) {
        expect(rank).toBeLessThan(map.ranks);
        expect(column).toBeLessThanOrEqual(map.columns - 1);
        expect(Math.min(rank, column)).toBeGreaterThanOrEqual(0);
      }
    }),
  );
});

test('every way leads down, but for those that lead back', () => {
  fc.assert(
    fc.property(arbitraryScenes, (scenes) => {
      const { scenes: mapped, ways } = mapScenes(scenes);
      const rankOf = new Map(mapped.map(({ scene, rank }) => [scene.id, rank]));
      const written = scenes.flatMap(({ id, choices }) => choices.map(({ to }) => `${id} ${to}`));
      expect(new Set(ways.map(({ from, to }) => `${from} ${to}`))).toEqual(new Set(written));
      expect(ways.length).toBe(new Set(written).size);
      for (const { from, to, isBack } of ways) {
        const down = (rankOf.get(to) ?? 0) - (rankOf.get(from) ?? 0);
        if (isBack) expect(down).toBeLessThanOrEqual(0);
        else expect(down).toBeGreaterThan(0);
      }
    }),
  );
});

test('the start is on top', () => {
  fc.assert(
    fc.property(arbitraryScenes, (scenes) => {
      expect(mapScenes(scenes).scenes[0]?.rank).toBe(0);
    }),
  );
});
