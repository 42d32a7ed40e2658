import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { grade } from '../../domain/grade.ts';
import type { ItemOf, Scene } from '../../domain/item.ts';
import { compileCourse } from '../compile-course.ts';
import { readContent } from '../read-content.ts';

const root = join(import.meta.dirname, '../../..');

function scenariosIn(folder: string): readonly ItemOf<'scenario'>[] {
  const { course } = compileCourse(readContent(join(root, folder)));
  const lessons = course?.modules.flatMap((module) => module.lessons) ?? [];
  return lessons.flatMap(({ items }) => items).filter((item) => item.type === 'scenario');
}

interface Trip {
  readonly path: readonly string[];
  readonly scenes: readonly Scene[];
}

/** Every way on from the last scene of a trip, to an ending or back to a scene that it has passed. */
function goOn(item: ItemOf<'scenario'>, trip: Trip): readonly Trip[] {
  const here = trip.scenes.at(-1) as Scene;
  if (here.isEnding || trip.scenes.indexOf(here) < trip.scenes.length - 1) return [trip];
  return here.choices.flatMap(({ id, to }) => {
    const next = item.asked.scenes.find((scene) => scene.id === to) as Scene;
    return goOn(item, { path: [...trip.path, id], scenes: [...trip.scenes, next] });
  });
}

describe.each(['content', 'e2e/courses/every-type'])('the conversations of %s', (folder) => {
  const scenarios = scenariosIn(folder);

  test('are there to be walked', () => {
    expect(scenarios.length).toBeGreaterThan(0);
  });

  test.each(scenarios.map((item) => [item.id, item] as const))(
    '%s reaches an ending on every path, or comes round to where it has been',
    (_, item) => {
      const trips = goOn(item, { path: [], scenes: item.asked.scenes.slice(0, 1) });
      const ended = trips.filter(({ scenes }) => scenes.at(-1)?.isEnding);
      for (const { path, scenes } of trips) {
        const verdict = scenes.at(-1)?.isEnding ? 'correct' : 'noted';
        expect(grade(item, { path })).toMatchObject({ outcome: { verdict } });
      }
      // Whoever comes round can take another of the paths that end.
      const leading = new Set(ended.flatMap(({ scenes }) => scenes));
      expect(leading).toEqual(new Set(item.asked.scenes));
    },
  );

  test.each(scenarios.map((item) => [item.id, item] as const))(
    '%s says of every choice what follows, how the person might feel, and why',
    (_, item) => {
      const choices = item.asked.scenes.flatMap((scene) => scene.choices);
      for (const { id } of choices) expect(item.notes.parts[id]).toHaveLength(3);
    },
  );
});

test('the conversation with Idris has three decisions on every path, and four endings', () => {
  const item = scenariosIn('content').find(({ id }) => id === 'idris-asks') as ItemOf<'scenario'>;
  const trips = goOn(item, { path: [], scenes: item.asked.scenes.slice(0, 1) });
  expect(new Set(trips.map(({ path }) => path.length))).toEqual(new Set([3]));
  expect(item.asked.scenes.filter(({ isEnding }) => isEnding)).toHaveLength(4);
});
