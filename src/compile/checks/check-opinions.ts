import { type Finding, isOpinion } from '../../domain/evidence.ts';
import type { Item } from '../../domain/item.ts';
import type { Check } from '../course-draft.ts';
import { citedFindings } from '../items/cited-findings.ts';
import { plainWords } from '../items/plain-words.ts';
import { problem } from '../problem-catalogue.ts';

/** Where what is right rests on an opinion alone, the question says whose opinion it is. */
export const checkOpinions: Check = ({ texts, registers }) => {
  const findings = new Map(registers.findings?.values.toReversed().map((finding) => [finding.id, finding]));
  return texts.flatMap(({ itemPlaces }) =>
    [...itemPlaces].flatMap(([item, place]) => {
      const unnamed = findUnnamed(item, findings);
      return unnamed
        ? [
            problem('key-rests-on-opinion', place, {
              item: item.id,
              finding: unnamed.id,
              speaker: unnamed.speaker ?? '',
            }),
          ]
        : [];
    }),
  );
};

/** The opinion that the key rests on and whose speaker the question does not name. */
function findUnnamed(item: Item, register: ReadonlyMap<string, Finding>): Finding | undefined {
  if (item.purpose !== 'scored') return undefined;
  const said = notesOnKey(item);
  const cited = citedFindings(said).flatMap((id) => register.get(id) ?? []);
  if (!cited.every(isOpinion)) return undefined;
  const words = plainWords([item.context, item.prompt, item.asked, said]);
  return cited.find(({ speaker }) => !speaker || !words.includes(speaker.toLowerCase()));
}

/** The notes on what is right. Of types that have no right choice, all of them. */
function notesOnKey({ key, notes }: Item): unknown {
  const right = typeof key === 'string' ? [key] : Array.isArray(key) ? key : Object.keys(notes.parts);
  return [...right.map((id: string) => notes.parts[id] ?? []), notes.outcomes.correct ?? []];
}
