import { isTitle } from './find-titles.ts';
import { groupSections } from './group-sections.ts';
import type { Facet, IndexFiles, Postings, Surroundings, Texts } from './index-files.ts';
import { postingsFile, textFile } from './index-files.ts';
import type { Searchable } from './searchable.ts';
import { splitWords } from './split-words.ts';
import { STEPS, weighWords } from './weigh-words.ts';
import { writeHeads } from './write-heads.ts';

/** About how many signs a file holds at the least: small enough for one query, large enough to be worth its request. */
const FILE_SIZE = 1500;
/** About how many files of a sort a large index has, so that the list of them stays short. */
const MOST_FILES = 1500;
/** So many sections may have all their heads in the dictionary, which all who search wait for; above that, titles only. */
const MOST_HEADS = 3000;

/** Cuts what search has to know into a dictionary and many small files, of which a query needs a few. */
export function buildIndex(
  sections: readonly Searchable[],
  { synonyms, modules, paths }: Surroundings,
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
  const files: Record<string, Postings | Texts> = {};
  for (const [place, start] of wordStarts.entries())
    files[postingsFile(place)] = postings.slice(start, wordStarts[place + 1]);
  for (const [place, start] of textStarts.entries())
    files[textFile(place)] = texts.slice(start, textStarts[place + 1]);
  const dictionary = {
    ...{ words: writeWords(words), wordStarts, textStarts, sections: sections.length },
    lessons: groupSections(sections),
    heads: writeHeads(sections, hasHead),
    ...writeFacets(sections),
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
function cut(entries: readonly unknown[]): readonly number[] {
  const sizes = entries.map((entry) => JSON.stringify(entry).length);
  const most = Math.max(FILE_SIZE, sizes.reduce((sum, size) => sum + size, 0) / MOST_FILES);
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

function writeWords(words: readonly string[]): string {
  let before = '';
  const written = words.map((word) => {
    let shared = 0;
    while (shared < 35 && shared < word.length && word[shared] === before[shared]) shared += 1;
    before = word;
    return shared.toString(36) + word.slice(shared);
  });
  return written.join(' ');
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
