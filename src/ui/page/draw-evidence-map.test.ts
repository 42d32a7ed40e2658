import { expect, test } from 'vitest';
import type { EvidenceCell } from '../../domain/evidence-map.ts';
import { drawEvidenceMap } from './draw-evidence-map.ts';

const cell = (outcome: string, group: string, direction: EvidenceCell['direction']): EvidenceCell => ({
  finding: 'f',
  outcome,
  group,
  direction,
});

const map = [
  cell('Sleep', 'Adults', 'benefit'),
  cell('Sleep', 'Adults', 'mixed'),
  cell('How often people sit down to talk', 'People who have a garden', 'no-effect'),
];

test('every line of the map is one mark, inside the picture and on no other', () => {
  const { rows, width, height } = drawEvidenceMap(map);
  const marks = rows.flatMap((row) => row.marks);
  expect(marks.map(({ direction }) => direction)).toEqual(['benefit', 'mixed', 'no-effect']);
  expect(new Set(marks.map(({ x, y }) => `${x} ${y}`)).size).toBe(3);
  for (const { x, y } of marks) {
    expect(x).toBeGreaterThan(190);
    expect(x).toBeLessThan(width);
    expect(y).toBeLessThan(height);
  }
});

test('long names are broken into lines, and no word is lost', () => {
  const { columns, rows } = drawEvidenceMap(map);
  expect(columns.map(({ lines }) => lines)).toEqual([['Adults'], ['People who have a', 'garden']]);
  expect(rows[1]?.lines).toEqual(['How often people sit', 'down to talk']);
});
