import type { Refusal } from '../outcome.ts';
import type { PlacedResponse } from '../response.ts';

/** Why these placings can't be graded: each part wants one of its places (any words, where `places` is left out). */
export function refusePlaced(
  parts: readonly string[],
  { placed }: PlacedResponse,
  places?: ReadonlySet<string>,
): Refusal | undefined {
  const given = Object.entries(placed).filter(([, place]) => place.trim() !== '');
  if (given.some(([part, place]) => !parts.includes(part) || (places && !places.has(place)))) {
    return 'unknown-part';
  }
  if (given.length === 0) return 'nothing-given';
  return given.length < parts.length ? 'something-missing' : undefined;
}
