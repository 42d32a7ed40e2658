import type { Option } from '../../domain/item.ts';
import { type Paragraph, plainText } from '../../domain/rich-text.ts';
import type { Node } from '../lesson/node.ts';
import { placeOf } from '../lesson/place-of.ts';
import { readParagraph } from '../lesson/read-rich-text.ts';
import type { Place, Problem } from '../problem.ts';
import { problem } from '../problem-catalogue.ts';
import { readNamed } from './read-named.ts';

export interface Row {
  readonly place: Place;
  /** Absent in a row that only adds something to choose. */
  readonly left?: Option;
  readonly right: Paragraph;
}

/** The rows of a table of two columns, below its line of headings. */
export function readRows(file: string, table: Node, problems: Problem[]): readonly Row[] {
  const [, ...rows] = table.children ?? [];
  const wrong = (table.children ?? []).find((row) => (row.children ?? []).length !== 2);
  if (wrong) {
    problems.push(problem('table-unreadable', placeOf(file, wrong), {}));
    return [];
  }
  return rows.flatMap((row): readonly Row[] => {
    const place = placeOf(file, row);
    const [first, second] = row.children ?? [];
    const right = readParagraph(file, second?.children ?? [], problems);
    if ((first?.children ?? []).length === 0) return right.length > 0 ? [{ place, right }] : [];
    const left = readNamed(place, first?.children ?? [], 'row', problems);
    if (right.length > 0) return [{ place, left, right }];
    problems.push(problem('row-without-match', place, { row: left.id || plainText(left.text) }));
    return [{ place, left, right }];
  });
}
