import type { Check } from '../course-draft.ts';
import { itemTags } from '../lesson/lesson-tags.ts';
import { walk } from '../lesson/node.ts';
import type { Problem } from '../problem.ts';
import { problem } from '../problem-catalogue.ts';

/** A lesson says something, and one with a content note has a summary to skip to. */
export const checkLessonShape: Check = ({ lessons }) =>
  lessons.flatMap(({ lesson, tags, root, file, metaPlace }): Problem[] => {
    // An item with a fault of its own is something to see too.
    const hasMore = [...walk(root)].some((node) => node.type === 'image' || itemTags.has(node.name ?? ''));
    const isEmpty = !hasMore && lesson.sections.every((section) => section.text === '');
    const hasSummary = tags.some((use) => use.tag === 'WhatWeKnow');
    return [
      ...(isEmpty ? [problem('lesson-empty', { file, line: 1, column: 1 }, {})] : []),
      ...(lesson.contentNote && !hasSummary
        ? [problem('content-note-without-summary', metaPlace('contentNote'), {})]
        : []),
    ];
  });
