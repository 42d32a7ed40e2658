import type { Drawable } from './check.ts';

/** The first of those whose stratum has been drawn from least. */
export function leastDrawn<D extends Pick<Drawable, 'stratum'>>(
  from: readonly D[],
  drawn: readonly D[],
): D | undefined {
  const countOf = ({ stratum }: D) => drawn.filter((one) => one.stratum === stratum).length;
  const least = Math.min(...from.map(countOf));
  return from.find((one) => countOf(one) === least);
}
