import type { Way } from '../../domain/map-scenes.ts';
import { BEND, GAP_DOWN, HEIGHT, WIDTH } from './sizes.ts';

/** The upper left of a box. */
interface Corner {
  readonly left: number;
  readonly top: number;
}

/** Where a way meets the edges of its two boxes, as shares of the edge. */
export interface Sides {
  readonly from: number;
  readonly to: number;
}

/** An arrow from one box down to another, or with a broken line back up. */
export function drawWay({ isBack }: Way, from: Corner, to: Corner, sides: Sides): string {
  return isBack ? drawBack(from, to) : drawOn(from, to, sides);
}

function drawOn(from: Corner, to: Corner, sides: Sides): string {
  const [start, end] = [from.left + WIDTH * sides.from, to.left + WIDTH * sides.to].map(Math.round) as [
    number,
    number,
  ];
  const [top, bottom] = [from.top + HEIGHT, to.top];
  const turn = Math.round(GAP_DOWN * 0.7);
  const line = `M${start} ${top}C${start} ${top + turn} ${end} ${bottom - turn} ${end} ${bottom}`;
  return `<path d="${line}M${end - 5} ${bottom - 9}L${end} ${bottom}L${end + 5} ${bottom - 9}"/>`;
}

function drawBack(from: Corner, to: Corner): string {
  const [start, end] = [from.left + WIDTH, to.left + WIDTH];
  const [low, high] = [Math.round(from.top + HEIGHT * 0.7), Math.round(to.top + HEIGHT * 0.3)];
  const out = Math.max(start, end) + BEND;
  const line = `M${start} ${low}C${out} ${low} ${out} ${high} ${end} ${high}`;
  return `<path stroke-dasharray="5 4" d="${line}"/><path d="M${end + 9} ${high - 5}L${end} ${high}L${end + 9} ${high + 5}"/>`;
}
