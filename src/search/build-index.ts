import { isTitle } from './find-titles.ts';
import type { Facet, IndexFiles, Postings, Surroundings, Texts } from './index-files.ts';
import { ordinaryFile, postingsFile, textFile } from './index-files.ts';
import { listExceptions } from './list-exceptions.ts';
import type { Searchable } from './searchable.ts';
import { splitWords } from './split-words.ts';
import { STEPS, weighWords } from './weigh-words.ts';
import { writeHeads } from './write-heads.ts';
import { writeWords } from './write-words.ts';

/** About how many signs a file holds at the least: small enough for one query, large enough to be worth its request. */
const FILE_SIZE = 1500;
/** Ordinary words are written much shorter than they are. */
const ORDINARY_SIZE = 4 * FILE_SIZE;
/** About how many files of a sort a large index has, so that the list of them stays short. */
const MOST_FILES = 1500;
/** So many sections may have all their heads in the dictionary, which all who search wait for; above that, titles only. */
const MOST_HEADS = 3000;

/**
 * Cuts what search has to know into a dictionary and many small files, of which a query needs a few. Of the ordinary
 * words of the language those are kept that would be taken for slips of the course’s own.
 */
export function buildIndex(
  sections: readonly Searchable[],
  { synonyms, modules, paths }: Surroundings,
  ordinaryWords: readonly string[] = [],
): IndexFiles {
  const weights = weighWords(sections);
  const words = [...weights.keys()].sort();
  const postings = words.map((word) => writePostings(weights.get(word) ?? new Map()));
  const isShort = sections.length <= MOST_HEADS;
  // Questions are long and seldom looked for.
  const hasHead = (section: Searchable) =>
    isShort ? section.kind !== 'question' : isTitle(section.kind, section);
  const texts: Texts = sections.map((section) => {
    const { page, title, slug, trail, heading, text } = section;
    return hasHead(section) ? text : { page, title, slug, trail, heading, text };
  });
  const wordStarts = cut(postings);
  const textStarts = cut(texts);
  const exceptions = listExceptions(words, ordinaryWords);
  const ordinaryPlaces = cut(exceptions, ORDINARY_SIZE);
  const files: Record<string, Postings | Texts | string> = {};
  for (const [place, start] of wordStarts.entries())
    files[postingsFile(place)] = postings.slice(start, wordStarts[place + 1]);
  for (const [place, start] of textStarts.entries())
    files[textFile(place)] = texts.slice(start, textStarts[place + 1]);
  for (const [place, start] of ordinaryPlaces.entries())
    files[ordinaryFile(place)] = writeWords(exceptions.slice(start, ordinaryPlaces[place + 1]));
  const dictionary = {
    ...{ words: writeWords(words), wordStarts, textStarts, sections: sections.length },
    heads: writeHeads(sections, hasHead),
    ...writeFacets(sections),
    ordinaryStarts: writeWords(ordinaryPlaces.map((start) => exceptions[start] ?? '')),
    synonyms: synonyms.map((phrases) => phrases.map((phrase) => splitWords(phrase).join(' '))),
    modules,
    paths,
  };
  return { dictionary, files };
}

function writePostings(ofWord: ReadonlyMap<number, number>): readonly number[] {
  let before = 0;
  return [...ofWord].flatMap(([section, weight]) => {
    const step = section - before;
    before = section;
    return [step, Math.max(1, Math.round(weight * STEPS))];
  });
}

/** Where each file begins, so that none is much longer than it should be. */
function cut(entries: readonly unknown[], least = FILE_SIZE): readonly number[] {
  const sizes = entries.map((entry) => JSON.stringify(entry).length);
  const most = Math.max(least, sizes.reduce((sum, size) => sum + size, 0) / MOST_FILES);
  const starts: number[] = [];
  let size = most;
  for (const [place, more] of sizes.entries()) {
    if (size >= most) {
      starts.push(place);
      size = 0;
    }
    size += more;
  }
  return starts;
}

function writeFacets(sections: readonly Searchable[]) {
  const known = new Map<string, number>();
  const facets: Facet[] = [];
  const runs: number[] = [];
  for (const { kind, module, audience } of sections) {
    const facet = { kind, module, audience };
    const name = JSON.stringify(facet);
    const place = known.get(name) ?? facets.push(facet) - 1;
    known.set(name, place);
    const last = runs.length - 1;
    if (runs[last] === place) runs[last - 1] = (runs[last - 1] ?? 0) + 1;
    else runs.push(1, place);
  }
  return { facets, runs };
}
