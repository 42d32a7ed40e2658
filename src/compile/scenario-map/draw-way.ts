import { GAP_DOWN, HEIGHT, WIDTH } from './sizes.ts';

/** How far from a box a way back turns. */
const BETWEEN = 16;

/** The upper left of a box. */
interface Corner {
  readonly left: number;
  readonly top: number;
}

/** Where a way meets the edges of its two boxes, as shares of the edge. */
interface Sides {
  readonly from: number;
  readonly to: number;
}

/** An arrow down to a later scene. */
export function drawWayOn(from: Corner, to: Corner, sides: Sides): string {
  const start = Math.round(from.left + WIDTH * sides.from);
  const end = Math.round(to.left + WIDTH * sides.to);
  const [top, bottom] = [from.top + HEIGHT, to.top];
  const turn = Math.round(GAP_DOWN * 0.7);
  const line = `M${start} ${top}C${start} ${top + turn} ${end} ${bottom - turn} ${end} ${bottom}`;
  return `<path d="${line}"/>${drawHead(end, bottom)}`;
}

/** An arrow back up, with a broken line that keeps between the boxes and goes round them at `out`. */
export function drawWayBack(from: Corner, to: Corner, out: number): string {
  const start = Math.round(from.left + WIDTH * 0.9);
  const end = Math.round(to.left + WIDTH * 0.9);
  const [low, high] = [from.top + HEIGHT + BETWEEN, to.top - BETWEEN];
  const line = `M${start} ${from.top + HEIGHT}V${low}H${out}V${high}H${end}V${to.top}`;
  return `<path stroke-dasharray="5 4" stroke-linejoin="round" d="${line}"/>${drawHead(end, to.top)}`;
}

function drawHead(x: number, y: number): string {
  return `<path d="M${x - 5} ${y - 9}L${x} ${y}L${x + 5} ${y - 9}"/>`;
}
