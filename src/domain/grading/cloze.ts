import type { Gap, ItemOf } from '../item.ts';
import { type Graded, outcomeOfParts, type PartVerdict } from '../outcome.ts';
import type { PlacedResponse } from '../response.ts';
import { matchWords } from './match-words.ts';
import { refusePlaced } from './refuse-placed.ts';

/** Each gap counts the same. A choice list takes its options only, as they are; a box takes any words. */
export function gradeCloze({ asked, key, typing }: ItemOf<'cloze'>, { placed }: PlacedResponse): Graded {
  const gaps = asked.text.flat().filter((run): run is Gap => typeof run === 'object' && 'gap' in run);
  const refused = refusePlaced(
    gaps.map(({ gap }) => gap),
    { placed },
  );
  if (refused) return { refused };
  if (gaps.some(({ gap, options }) => options && !options.includes(placed[gap] ?? ''))) {
    return { refused: 'unknown-part' };
  }
  const verdictOf = ({ gap, options }: Gap): PartVerdict => {
    const [given, accepted] = [placed[gap] ?? '', key[gap] ?? []];
    if (!options) return matchWords(given, accepted, typing);
    return accepted.includes(given) ? 'right' : 'wrong';
  };
  return { outcome: outcomeOfParts(Object.fromEntries(gaps.map((gap) => [gap.gap, verdictOf(gap)]))) };
}
