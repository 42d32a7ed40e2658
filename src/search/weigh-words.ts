import type { Searchable } from './searchable.ts';
import { splitWords } from './split-words.ts';

/** How much a field counts, and how much its length takes from that (BM25F). */
const FIELDS = {
  title: { weight: 1.9, b: 0.5 },
  heading: { weight: 5.5, b: 0.3 },
  also: { weight: 3, b: 0.3 },
  searchWords: { weight: 0.5, b: 0.3 },
  text: { weight: 1, b: 0.3 },
} as const;
type Field = keyof typeof FIELDS;
const fields = Object.keys(FIELDS) as Field[];

/** Weights are whole numbers in the files: so many steps to one. */
export const STEPS = 8;

/**
 * For each word, how much it says about each section in which it stands: its count in each field, weighted, and
 * less in long fields. Robertson, Zaragoza and Taylor, “Simple BM25 extension to multiple weighted fields” (2004).
 */
export function weighWords(
  sections: readonly Searchable[],
): ReadonlyMap<string, ReadonlyMap<number, number>> {
  const split = sections.map((section) => mapFields((field) => splitWords(textsOf(section)[field])));
  const mean = mapFields((field) => {
    const lengths = split.map((words) => words[field].length).filter((length) => length > 0);
    return lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  });
  const weights = new Map<string, Map<number, number>>();
  for (const [section, words] of split.entries()) {
    for (const field of fields) {
      const { weight, b } = FIELDS[field];
      const one = weight / (1 - b + (b * words[field].length) / Math.max(1, mean[field]));
      for (const word of words[field]) {
        const ofWord = weights.get(word) ?? new Map<number, number>();
        weights.set(word, ofWord.set(section, (ofWord.get(section) ?? 0) + one));
      }
    }
  }
  return weights;
}

/** A finding and a question are a text without a heading. At a lesson’s beginning, its title is the heading. */
function textsOf({ kind, title, trail, heading, text, also }: Searchable): Record<Field, string> {
  const others = also.join(' ');
  const none = { title: '', heading: '', also: '', searchWords: '', text };
  if (kind === 'question' || kind === 'finding') return { ...none, text: `${heading} ${text}` };
  if (kind === 'support') return { ...none, heading: title, text: `${heading} ${text}` };
  return {
    ...none,
    title: heading === '' ? '' : `${kind === 'heading' ? title : ''} ${trail.join(' ')}`,
    heading: heading === '' ? title : heading,
    [kind === 'term' ? 'also' : 'searchWords']: others,
  };
}

function mapFields<T>(of: (field: Field) => T): Record<Field, T> {
  return Object.fromEntries(fields.map((field) => [field, of(field)])) as Record<Field, T>;
}
