import { describe, expect, test } from 'vitest';
import { findAudiences, isOnPath } from './path.ts';

const paths = [
  { id: 'peers', audiences: ['everyone', 'psw'] },
  { id: 'others', audiences: ['everyone', 'non-peer'] },
] as const;

describe('findAudiences', () => {
  test('gives those of the chosen path', () => {
    expect(findAudiences(paths, 'peers')).toEqual(['everyone', 'psw']);
  });

  test.each([undefined, '', 'gone', '__proto__', 'constructor'])('gives none for %s', (id) => {
    expect(findAudiences(paths, id)).toBeUndefined();
  });
});

describe('isOnPath', () => {
  test('is true of what the path is for, and of everything where none is chosen', () => {
    expect(isOnPath('psw', ['everyone', 'psw'])).toBe(true);
    expect(isOnPath('manager', ['everyone', 'psw'])).toBe(false);
    expect(isOnPath('manager', undefined)).toBe(true);
  });
});
