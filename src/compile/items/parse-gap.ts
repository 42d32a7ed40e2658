import { isId } from '../../domain/ids.ts';
import { hashWords } from './hash-words.ts';
import { slugWords } from './slug-words.ts';

export interface WrittenGap {
  /** What the author calls it: the name given, or what its first words come to. */
  readonly name: string;
  /** What records and pages call it. The page must not show the words before they are filled in. */
  readonly id: string;
  readonly accepted: readonly string[];
  /** In the order in which they are written, the right one first. */
  readonly options?: readonly string[];
}

export type GapFault = 'empty' | 'mixed' | 'stroke' | 'repeated' | 'telling';

type Parsed = WrittenGap | { readonly fault: GapFault } | { readonly badName: string };

/** Reads what stands between `[[` and `]]`: `may|might`, `may / does / cannot`, either with a `name: ` before it. */
export function parseGap(written: string): Parsed {
  const [, given, words = ''] = /^\s*(?:([^:|/]*):\s+)?([\s\S]*)$/.exec(written) ?? [];
  const name = given?.trim();
  if (name !== undefined && !isId(name)) return { badName: name };
  const isList = /\s\/|\/\s/.test(words);
  const parts = splitWords(words, isList ? /\s+\/\s*|\s*\/\s+/ : '|');
  const accepted = isList ? parts.slice(0, 1) : parts;
  const fault = faultIn(words, isList, parts);
  if (fault) return { fault };
  if (name !== undefined && accepted.some((word) => slugWords(word) === name)) return { fault: 'telling' };
  const [first = ''] = parts;
  const id = name ?? `gap-${hashWords(first.toLowerCase())}`;
  return { name: name ?? slugWords(first), id, accepted, ...(isList ? { options: parts } : {}) };
}

function splitWords(words: string, separator: string | RegExp): readonly string[] {
  return words.split(separator).map((part) => part.trim().replace(/\s+/g, ' '));
}

function faultIn(words: string, isList: boolean, parts: readonly string[]): GapFault | undefined {
  if (isList && words.includes('|')) return 'mixed';
  if (!isList && words.includes('/')) return 'stroke';
  if (parts.includes('')) return 'empty';
  const isRepeated = new Set(parts.map((part) => part.toLowerCase())).size < parts.length;
  return isRepeated ? 'repeated' : undefined;
}
