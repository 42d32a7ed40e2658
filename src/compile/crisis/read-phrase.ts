import { splitTyped } from '../../search/crisis/split-typed.ts';

/** A phrase as its author wrote it, in steps. */
export interface WrittenStep {
  /** What may stand there: a word, several in a row, a stem, or anything of a list. */
  readonly of: readonly (string | { readonly list: string })[];
  readonly optional: boolean;
  readonly skip: number;
}

/** Why a phrase can’t be used. */
export type PhraseFault = 'empty' | 'gap-at-the-end' | 'sign' | 'stem-short' | 'long' | 'all-optional';
interface Faulty {
  readonly fault: PhraseFault;
}

/** `...` stands for at most so many words. */
const GAP = 3;
/** A shorter one would begin half of the words of a language. */
const SHORTEST_STEM = 3;
const MOST_STEPS = 12;

/** Reads `kill|end|hurt* ... <self>`: words parted by strokes, stems, gaps, lists in angles, `?` for what may be missing. */
export function readPhrase(written: string): { readonly steps: readonly WrittenStep[] } | Faulty {
  const parts = written.trim().split(/\s+/).filter(Boolean);
  const isGap = (part: string | undefined) => part === '...' || part === '…';
  if (isGap(parts[0]) || isGap(parts.at(-1))) return { fault: 'gap-at-the-end' };
  const steps: WrittenStep[] = [];
  for (const [at, part] of parts.entries()) {
    if (isGap(part)) continue;
    const read = readStep(part);
    if ('fault' in read) return read;
    steps.push({ ...read, skip: isGap(parts[at - 1]) ? GAP : 0 });
  }
  if (steps.length === 0) return { fault: 'empty' };
  if (steps.length > MOST_STEPS) return { fault: 'long' };
  return steps.every(({ optional }) => optional) ? { fault: 'all-optional' } : { steps };
}

/** Reads an entry of a list: a word, a stem, or several in a row. */
export function readEntry(written: string): { readonly words: string } | Faulty {
  const read = readWords(written.trim().split(/\s+/).filter(Boolean));
  return 'fault' in read ? read : { words: read.words.join(' ') };
}

function readStep(part: string): Omit<WrittenStep, 'skip'> | Faulty {
  const optional = part.endsWith('?');
  const of: (string | { readonly list: string })[] = [];
  for (const one of (optional ? part.slice(0, -1) : part).split('|')) {
    const [, list] = /^<([^<>]+)>$/.exec(one) ?? [];
    const read = list === undefined ? readWords([one]) : { words: [{ list }] };
    if ('fault' in read) return read;
    of.push(...read.words);
  }
  return { of, optional };
}

function readWords(written: readonly string[]): { readonly words: readonly string[] } | Faulty {
  const words: string[] = [];
  for (const one of written) {
    const read = readWord(one);
    if (typeof read !== 'string') return read;
    words.push(read);
  }
  return words.length === 0 ? { fault: 'empty' } : { words };
}

/** A word, or several in a row: “self-harm” is two, and so is a compound of a script without spaces. */
function readWord(one: string): string | Faulty {
  const isStem = one.endsWith('*');
  const bare = isStem ? one.slice(0, -1) : one;
  if (/[^\p{L}\p{M}\p{N}\p{Pd}'’]/u.test(bare)) return { fault: 'sign' };
  const words = splitTyped(bare);
  if (words.length === 0) return { fault: 'empty' };
  if (isStem && (words.at(-1) ?? '').length < SHORTEST_STEM) return { fault: 'stem-short' };
  return `${words.join(' ')}${isStem ? '*' : ''}`;
}
