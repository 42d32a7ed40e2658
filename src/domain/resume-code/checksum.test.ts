import { expect, test } from 'vitest';
import { checksumOf, remainder, step } from './checksum.ts';

const LONGEST = 400;

test('no two single mistakes look alike in a code of up to 400 signs: all 24,769 of them are counted', () => {
  let effects = Array.from({ length: 32 }, (_, digit) => step(0, digit));
  const seen = new Set<number>([0]);
  let count = 0;
  for (let place = 0; place < LONGEST; place += 1) {
    const before = effects;
    for (const effect of effects.slice(1)) seen.add(effect);
    count += 31;
    effects = effects.map((effect) => step(effect, 0));
    if (place === LONGEST - 1) continue;
    for (const [digit, effect] of effects.entries()) if (digit > 0) seen.add(effect ^ (before[digit] ?? 0));
    count += 31;
  }
  expect(count).toBe(24_769);
  expect(seen.size).toBe(count + 1);
});

test('digits with their checksum leave nothing over', () => {
  const digits = [1, 31, 0, 7, 12];
  expect(remainder([...digits, ...checksumOf(digits)])).toBe(0);
  expect(remainder(digits)).not.toBe(0);
});
