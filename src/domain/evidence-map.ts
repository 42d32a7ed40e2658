import type { FindingId } from './ids.ts';

/** Which way a result points. Nothing is said of its size. */
export type Direction = 'benefit' | 'no-effect' | 'mixed';

/** A finding’s place in the picture of the evidence. */
export interface EvidenceCell {
  readonly finding: FindingId;
  readonly outcome: string;
  readonly group: string;
  readonly direction: Direction;
}

/** The picture as a grid: outcomes down, groups across, both in the order of first mention. */
export interface EvidenceGrid {
  readonly groups: readonly string[];
  readonly rows: readonly {
    readonly outcome: string;
    readonly cells: readonly (readonly EvidenceCell[])[];
  }[];
}

export function gridOf(map: readonly EvidenceCell[]): EvidenceGrid {
  const groups = [...new Set(map.map(({ group }) => group))];
  const outcomes = [...new Set(map.map(({ outcome }) => outcome))];
  const rows = outcomes.map((outcome) => ({
    outcome,
    cells: groups.map((group) => map.filter((cell) => cell.outcome === outcome && cell.group === group)),
  }));
  return { groups, rows };
}
