/** Lines and columns count from 1; columns count UTF-16 units, as editors do. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Something an author must fix (error) or should look at (warning). */
export interface Problem extends Place {
  /** Permanent: it is a page under docs/problems and may stand in people’s notes. */
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly what: string;
  readonly why: string;
  readonly fix: string;
}

export function startOf(file: string): Place {
  return { file, line: 1, column: 1 };
}

export function comparePlaces(a: Place, b: Place): number {
  return a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column;
}
