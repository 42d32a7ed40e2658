import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseTable } from './parse-table.ts';
import { writeCsv } from './write-csv.ts';

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '\u200B=1', '＝1'])(
  '%j is no formula',
  (text) => {
    expect(writeCsv([[text]])).toBe(`"'${text}"\r\n`);
  },
);

test('quotation marks, commas and lines stay inside their cell', () => {
  expect(writeCsv([['a "b", c\nd', '']])).toBe('"a ""b"", c\nd",""\r\n');
});

test('what was written is read again, cell by cell', () => {
  const cell = fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll('\r', '').trim());
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constant('x'), cell, cell)), (rows) => {
      const read = parseTable(writeCsv(rows)).map(({ cells }) => cells.map((text) => text.replace(/^'/, '')));
      expect(read).toEqual(rows.map((cells) => cells.map((text) => text.replace(/^'/, ''))));
    }),
  );
});
