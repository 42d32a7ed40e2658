import { describe, expect, test } from 'vitest';
import { readingNames } from '../reading-names.ts';
import { applyReading } from './apply-reading.ts';
import { createPreferenceStorage } from './preference-storage.ts';

function rootWith(stored: string | null): DOMStringMap {
  const dataset: DOMStringMap = { course: 'test' };
  const getItem = (key: string) => (key === 'alongside:test:preferences' ? stored : null);
  applyReading({ dataset }, () => ({ getItem }) as unknown as Storage);
  return dataset;
}

describe('reading settings before the first paint', () => {
  test('are those that were saved, all of them', () => {
    const kept = new Map<string, string>();
    const setItem = (key: string, value: string) => kept.set(key, value);
    const chosen = Object.fromEntries(readingNames.map((name) => [name, 'wide']));
    const storage = { setItem } as unknown as Storage;
    createPreferenceStorage(() => storage, 'alongside:test:preferences').save({ path: 'cooks', ...chosen });
    expect(rootWith([...kept.values()][0] ?? '')).toEqual({ course: 'test', ...chosen });
  });

  test.each([
    null,
    '',
    'null',
    '{',
    '{"theme":"dark"}',
    '{"version":2,"theme":"dark"}',
    '{"version":1,"theme":"<b>"}',
    '{"version":1,"theme":7}',
  ])('%s leaves the page as it was designed', (stored) => {
    expect(rootWith(stored)).toEqual({ course: 'test' });
  });

  test('leave it so where merely naming storage throws', () => {
    const dataset: DOMStringMap = {};
    applyReading({ dataset }, () => {
      throw new DOMException('denied', 'SecurityError');
    });
    expect(dataset).toEqual({});
  });

  test('need nothing from outside the function, which is written into a script by itself', () => {
    const alone = new Function(`return ${applyReading}`)() as typeof applyReading;
    const dataset: DOMStringMap = { course: 'test' };
    const getItem = () => '{"version":1,"textSize":"larger"}';
    alone({ dataset }, () => ({ getItem }) as unknown as Storage);
    expect(dataset['textSize']).toBe('larger');
  });
});
