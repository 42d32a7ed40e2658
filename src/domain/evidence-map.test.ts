import { expect, test } from 'vitest';
import { type EvidenceCell, gridOf } from './evidence-map.ts';

const cell = (finding: string, outcome: string, group: string): EvidenceCell => ({
  finding,
  outcome,
  group,
  direction: 'benefit',
});

test('every line has a place in the grid, by outcome and group in the order of first mention', () => {
  const map = [cell('a', 'Sleep', 'Adults'), cell('b', 'Hope', 'Teams'), cell('c', 'Sleep', 'Adults')];
  const { groups, rows } = gridOf(map);
  expect(groups).toEqual(['Adults', 'Teams']);
  expect(
    rows.map(({ outcome, cells }) => [outcome, cells.map((some) => some.map(({ finding }) => finding))]),
  ).toEqual([
    ['Sleep', [['a', 'c'], []]],
    ['Hope', [[], ['b']]],
  ]);
});
