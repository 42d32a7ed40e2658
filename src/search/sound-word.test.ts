import { expect, test } from 'vitest';
import { soundWord } from './sound-word.ts';

test.each([
  ['discripshun', 'description'],
  ['confedenshality', 'confidentiality'],
  ['emergensy', 'emergency'],
  ['sycology', 'psychology'],
  ['fisical', 'physical'],
  ['akshun', 'action'],
])('%s sounds like %s', (written, meant) => {
  expect(soundWord(written)).toBe(soundWord(meant));
});

test.each([
  ['support', 'report'],
  ['peer', 'team'],
])('%s does not sound like %s', (one, other) => {
  expect(soundWord(one)).not.toBe(soundWord(other));
});
