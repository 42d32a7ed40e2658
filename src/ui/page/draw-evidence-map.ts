import { type Direction, type EvidenceCell, gridOf } from '../../domain/evidence-map.ts';

/** The picture of the evidence as lengths, before it is drawn. */
export interface EvidenceDrawing {
  readonly width: number;
  readonly height: number;
  readonly columns: readonly Label[];
  readonly rows: readonly (Label & { readonly top: number; readonly marks: readonly Mark[] })[];
}

interface Label {
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
}

interface Mark {
  readonly x: number;
  readonly y: number;
  readonly direction: Direction;
}

export const LINE = 18;
const LABELS = 190;
const COLUMN = 150;
const ROW = 56;
const BETWEEN_MARKS = 34;
const LETTERS = { label: 22, column: 17 };

/** Where outcomes, groups and marks stand. Marks of one cell stand in a row and are never added up. */
export function drawEvidenceMap(map: readonly EvidenceCell[]): EvidenceDrawing {
  const { groups, rows } = gridOf(map);
  const headings = groups.map((group) => breakLines(group, LETTERS.column));
  const head = Math.max(0, ...headings.map(({ length }) => length)) * LINE + LINE;
  return {
    width: LABELS + groups.length * COLUMN,
    height: head + rows.length * ROW,
    columns: headings.map((lines, index) => ({ x: centreOf(index), y: LINE, lines })),
    rows: rows.map(({ outcome, cells }, row) => {
      const y = head + (row + 0.5) * ROW;
      const lines = breakLines(outcome, LETTERS.label);
      return {
        x: 0,
        y: y - ((lines.length - 1) * LINE) / 2 + LINE / 3,
        lines,
        top: head + row * ROW,
        marks: cells.flatMap((cell, column) =>
          cell.map(({ direction }, index) => ({
            x: centreOf(column) + (index - (cell.length - 1) / 2) * BETWEEN_MARKS,
            y,
            direction,
          })),
        ),
      };
    }),
  };
}

function centreOf(column: number): number {
  return LABELS + (column + 0.5) * COLUMN;
}

/** An SVG does not break lines by itself. */
function breakLines(text: string, most: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
