import type { Module } from '../domain/course.ts';
import type { Audience, Path } from '../domain/path.ts';
import type { Searchable, SearchKind } from './searchable.ts';

/** What an index knows of its course besides the sections. */
export interface Surroundings {
  /** Phrases of one meaning. */
  readonly synonyms: readonly (readonly string[])[];
  readonly modules: readonly Pick<Module, 'id' | 'title'>[];
  readonly paths: readonly Path[];
}

/** The first file of an index: what there is, and in which file it stands. */
export interface Dictionary extends Surroundings {
  /** All words in order, each as the length of what it shares with the word before it (one sign) and its rest. */
  readonly words: string;
  /** The first word of each file of postings. */
  readonly wordStarts: readonly number[];
  /** The first section of each file of texts. */
  readonly textStarts: readonly number[];
  /** The first word of each file of ordinary words, written as `words` is. */
  readonly ordinaryStarts: string;
  readonly sections: number;
  /** What results show before their texts are there. Of a large index it is titles: its first file has to stay small. */
  readonly heads: readonly PageHeads[];
  readonly facets: readonly Facet[];
  /** Pairs: so many sections in a row have that facet. */
  readonly runs: readonly number[];
}

/** What results can be narrowed by. */
export interface Facet {
  readonly kind: SearchKind;
  readonly module: Module['id'];
  readonly audience: Audience;
}

/** For each word of the file: pairs of the step from the section before, and how much the word says about it. */
export type Postings = readonly (readonly number[])[];

/** What a result shows at first. */
export type SectionHead = Pick<Searchable, 'page' | 'title' | 'slug' | 'trail' | 'heading'>;

/** A page’s address, its title, and of each section the slug, the heading and the trail; 0 comes with its text. */
export type PageHeads = readonly [page: string, title: string, heads: readonly (readonly string[] | 0)[]];

/** What a result shows. */
export type SectionText = SectionHead & Pick<Searchable, 'text'>;

/** The sections of a file: the text only where the head is known already. */
export type Texts = readonly (SectionText | string)[];

/** A built index: its dictionary and its further files by name. */
export interface IndexFiles {
  readonly dictionary: Dictionary;
  readonly files: Readonly<Record<string, Postings | Texts | string>>;
}

export const postingsFile = (place: number) => `words-${place}`;
export const textFile = (place: number) => `text-${place}`;
/** Ordinary words of the language that are no slips, though the course has words like them. */
export const ordinaryFile = (place: number) => `ordinary-${place}`;
