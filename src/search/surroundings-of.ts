import type { Course } from '../domain/course.ts';
import type { Surroundings } from './index-files.ts';

/** What an index says about its course besides the sections. A term’s synonyms mean the same wherever they stand. */
export function surroundingsOf({ terms, modules, paths }: Course): Surroundings {
  return {
    // What stands in brackets says which meaning of a word is meant, or how it is shortened.
    synonyms: terms.map(({ term, synonyms }) => [term.replace(/ \(.*\)$/, ''), ...synonyms]),
    modules: modules.map(({ id, title }) => ({ id, title })),
    paths,
  };
}
