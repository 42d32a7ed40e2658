import { expect, test } from 'vitest';
import { plainItem } from '../../domain/plain-item.test-kit.ts';
import { startOrder } from './start-order.ts';

const steps = [
  { id: 'before', text: ['Wash your hands'] },
  { id: 'care', text: ['Give the care'] },
  { id: 'after', text: ['Wash your hands'] },
];
const item = plainItem('ordering', { asked: { steps }, key: ['before', 'care', 'after'] });

test('steps never start in an order that reads right, also where two of them read the same', () => {
  const [before, care, after] = steps.map((step) => [step]) as [typeof steps, typeof steps, typeof steps];
  for (const mixed of [
    [...before, ...care, ...after],
    [...after, ...care, ...before],
  ]) {
    expect(startOrder(item, mixed)[0]).toBe('care');
  }
  expect(startOrder(item, [...care, ...after, ...before])).toEqual(['care', 'after', 'before']);
});
