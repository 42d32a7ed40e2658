const STEP = 5;
const LONGEST = 40;

/** How long a line to write on is, in letters: rounded up, because a style for each length stands in the stylesheet. */
export function lineLength(letters: number): number {
  return Math.min(Math.ceil(letters / STEP) * STEP, LONGEST);
}
