import { expect, test } from 'vitest';
import { findSeparator } from './find-separator.ts';

test.each([
  [',', 'Ann,C1'],
  [';', 'Ann;C1'],
  ['\t', 'Ann\tC1'],
  ['|', '| Ann | C1 |'],
  [',', '"O’Neil; Zoë",C1'],
  [';', '"Smith, Ann";C1'],
  [';', 'Smith, Ann;C1'],
  ['\t', 'Smith, Ann\tC1; C2'],
  [',', 'Note; see below\nAnn,C1\nBen,C2'],
  [';', 'sep=;\nSmith, Ann;C1'],
  [',', '"say ""a;b;c""",C1\n"a;b",C2'],
  [',', '5" pipe; 6" pipe,C1\nAnn,C2\nBen,C3'],
  [',', 'no separator'],
  [',', ''],
])('%j separates %j', (separator, text) => {
  expect(findSeparator(text)).toBe(separator);
});
