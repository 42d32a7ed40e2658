import { describe, expect, test } from 'vitest';
import type { Lesson, Module } from './course.ts';
import type { Audience } from './path.ts';
import { standOnPath } from './stand-on-path.ts';

const moduleOf = (id: string, ...audiences: readonly Audience[]) =>
  ({
    id,
    lessons: audiences.map((audience, place) => ({ id: `${id}-${place}`, audience }) as Lesson),
  }) as unknown as Module;
const modules = [
  moduleOf('all', 'everyone', 'everyone'),
  moduleOf('peers', 'psw', 'psw', 'psw'),
  moduleOf('staff', 'everyone', 'psw', 'non-peer'),
];
const stand = (module: number, lesson: number, audiences?: readonly Audience[]) =>
  standOnPath({ modules }, modules[module] as Module, modules[module]?.lessons[lesson] as Lesson, audiences);

describe('where a lesson stands', () => {
  test('counts all there is where no path is chosen', () => {
    expect(stand(2, 2)).toEqual({ module: 3, modules: 3, lesson: 3, lessons: 3 });
  });

  test('counts only what is on the path', () => {
    expect(stand(2, 2, ['everyone', 'non-peer'])).toEqual({ module: 2, modules: 2, lesson: 2, lessons: 2 });
  });

  test('is nowhere for a lesson that is not on the path', () => {
    expect(stand(1, 0, ['everyone', 'non-peer'])).toBeUndefined();
  });
});
