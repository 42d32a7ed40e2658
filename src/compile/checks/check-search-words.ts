import type { Check } from '../course-draft.ts';
import { problem } from '../problem-catalogue.ts';

/** Search words stand in their tag’s quotes: a text inside the tag would be shown to nobody. */
export const checkSearchWords: Check = ({ lessons }) =>
  lessons
    .flatMap(({ tags }) => tags)
    .filter(({ tag, node }) => tag === 'SearchWords' && node.children?.length)
    .map(({ tag, place }) => problem('tag-not-empty', place, { tag }));
