import { describe, expect, test } from 'vitest';
import { createPreferenceStorage } from './preference-storage.ts';

const KEY = 'alongside:test:preferences';

function shelf(stored?: string) {
  const kept = new Map(stored === undefined ? [] : [[KEY, stored]]);
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  } as unknown as Storage;
  return { kept, preferences: createPreferenceStorage(() => storage, KEY) };
}

describe('preferences in localStorage', () => {
  test('come back as they were saved', () => {
    const { preferences } = shelf();
    const chosen = {
      path: 'cooks',
      nation: 'northern-ireland',
      putAway: 'refresher-20795',
      theme: 'dark',
      textSize: 'larger',
      searches: ['who is there for me?', 'pay'],
    };
    preferences.save(chosen);
    expect(preferences.load()).toEqual(chosen);
  });

  test('leave no trace once they are taken back', () => {
    const { kept, preferences } = shelf();
    preferences.save({ path: 'cooks' });
    preferences.save({});
    expect([...kept]).toEqual([]);
  });

  test.each([
    '',
    'null',
    '[]',
    '"cooks"',
    '{',
    '{"path":"cooks"}',
    '{"version":2,"path":"cooks"}',
    '{"version":1,"path":"<b>"}',
    '{"version":1,"path":{"toString":"cooks"}}',
    '{"version":1,"path":["cooks"]}',
    '{"version":1,"path":"__proto__"}',
    '{"version":1,"__proto__":{"path":"cooks"}}',
    `{"version":1,"path":"${'a'.repeat(101)}"}`,
  ])('%s is no preference', (stored) => {
    expect(shelf(stored).preferences.load()).toEqual({});
  });

  test.each([
    ['"pay"', undefined],
    ['{"0":"pay"}', undefined],
    ['[]', undefined],
    ['[null,7,["pay"],{},"  "]', undefined],
    [`["${'a'.repeat(101)}","pay"]`, ['pay']],
    ['["pay","pay","rest"]', ['pay', 'rest']],
    ['["a","b","c","d","e","f","g"]', ['a', 'b', 'c', 'd', 'e']],
  ])('of recent searches %s, no more than a few short texts are taken', (searches, taken) => {
    const { preferences } = shelf(`{"version":1,"searches":${searches}}`);
    expect(preferences.load()).toEqual(taken ? { searches: taken } : {});
  });

  test('a good one stands though its neighbour is bad', () => {
    const { preferences } = shelf('{"version":1,"path":7,"nation":"wales"}');
    expect(preferences.load()).toEqual({ nation: 'wales' });
  });

  test('throw nothing where merely naming storage throws', () => {
    const preferences = createPreferenceStorage(() => {
      throw new DOMException('denied', 'SecurityError');
    }, KEY);
    expect(preferences.load()).toEqual({});
    expect(preferences.save({ path: 'cooks' })).toBe(false);
    expect(preferences.save({})).toBe(false);
  });
});
