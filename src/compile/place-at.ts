import type { Place } from './problem.ts';

/** Line and column of an offset in a text. */
export function placeAt(file: string, text: string, offset: number): Place {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { file, line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}
