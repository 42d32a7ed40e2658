import {
  type Dictionary,
  type Facet,
  ordinaryFile,
  type Postings,
  postingsFile,
  type SectionHead,
  type SectionText,
  type Texts,
  textFile,
} from './index-files.ts';
import { readHeads } from './read-heads.ts';
import { readWords } from './read-words.ts';

/** Reads a further file of the index by its name. */
export type ReadFile = (name: string) => Promise<unknown>;

/** What the files of an index say, each read once and only when it is asked for. */
export interface OpenIndex {
  readonly words: readonly string[];
  readonly facets: readonly (Facet | undefined)[];
  /** What the dictionary knows of each section, if anything. */
  readonly heads: readonly (SectionHead | undefined)[];
  /** What a section shows as far as it is known without reading a further file. */
  readonly knownOf: (section: number) => (SectionHead & Partial<SectionText>) | undefined;
  readonly readPostings: (word: number) => Promise<readonly number[]>;
  readonly readText: (section: number) => Promise<SectionText>;
  /** Whether the language has that word, which the course has not: it is no slip of another. */
  readonly isOrdinary: (word: string) => Promise<boolean>;
}

/** Opens an index by its dictionary. */
export function openIndex(dictionary: Dictionary, readFile: ReadFile): OpenIndex {
  const { facets, runs, wordStarts, textStarts } = dictionary;
  const heads = readHeads(dictionary.heads);
  const ordinaryStarts = readWords(dictionary.ordinaryStarts);
  const texts = new Map<number, SectionText>();
  const read = keep(readFile);
  return {
    words: readWords(dictionary.words),
    facets: runs.flatMap((length, at) => (at % 2 === 0 ? Array(length).fill(facets[runs[at + 1] ?? 0]) : [])),
    heads,
    knownOf: (section) => texts.get(section) ?? heads[section],
    readPostings: async (word) => {
      const file = placeOf(wordStarts, word);
      const postings = (await read(postingsFile(file))) as Postings;
      return postings[word - (wordStarts[file] ?? 0)] ?? [];
    },
    readText: async (section) => {
      const file = placeOf(textStarts, section);
      const written = (await read(textFile(file))) as Texts;
      const text = written[section - (textStarts[file] ?? 0)] as SectionText | string;
      const whole = typeof text === 'string' ? { ...(heads[section] as SectionHead), text } : text;
      texts.set(section, whole);
      return whole;
    },
    isOrdinary: async (word) => {
      const file = ordinaryStarts.findLastIndex((start) => start <= word);
      return file >= 0 && readWords((await read(ordinaryFile(file))) as string).includes(word);
    },
  };
}

/** In which file an entry stands. */
function placeOf(starts: readonly number[], entry: number): number {
  return starts.findLastIndex((start) => start <= entry);
}

/** Each file is read once; one that could not be had is asked for again. */
function keep(readFile: ReadFile): ReadFile {
  const kept = new Map<string, Promise<unknown>>();
  return (name) => {
    const known = kept.get(name);
    if (known) return known;
    const reading = readFile(name).catch((error: unknown) => {
      kept.delete(name);
      throw error;
    });
    kept.set(name, reading);
    return reading;
  };
}
