import type { Option } from '../item.ts';
import { type Graded, outcomeOfParts, type PartVerdict } from '../outcome.ts';
import type { PlacedResponse } from '../response.ts';
import { refusePlaced } from './refuse-placed.ts';

/** Things to be put to places, one place each. */
export function gradePlaced(
  things: readonly Option[],
  places: readonly Option[],
  key: Readonly<Record<string, string>>,
  response: PlacedResponse,
): Graded {
  const ids = things.map(({ id }) => id);
  const refused = refusePlaced(ids, response, new Set(places.map(({ id }) => id)));
  if (refused) return { refused };
  const verdictOf = (id: string): PartVerdict => (response.placed[id] === key[id] ? 'right' : 'wrong');
  return { outcome: outcomeOfParts(Object.fromEntries(ids.map((id) => [id, verdictOf(id)]))) };
}
