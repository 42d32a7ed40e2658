/** The words of a text that `writeWords` wrote. */
export function readWords(written: string): readonly string[] {
  let before = '';
  if (written === '') return [];
  return written.split(' ').map((rest) => {
    before = before.slice(0, Number.parseInt(rest[0] ?? '0', 36)) + rest.slice(1);
    return before;
  });
}
