import type { Check } from '../course-draft.ts';
import { walk } from '../lesson/node.ts';
import { placeOf } from '../lesson/place-of.ts';
import { problem } from '../problem-catalogue.ts';

/** A link is one of the course's own schemes, a heading of the lesson, or a full address. */
export const checkLinks: Check = ({ lessons }) =>
  lessons.flatMap(({ lesson, file, root }) => {
    const headings = new Set(lesson.sections.map((section) => `#${section.slug}`));
    return [...walk(root)]
      .filter((node) => node.type === 'link')
      .filter(({ url = '' }) => !headings.has(url) && !/^(?:finding|term|lesson|https|mailto|tel):./.test(url))
      .map((node) => problem('link-broken', placeOf(file, node), { target: node.url ?? '' }));
  });
