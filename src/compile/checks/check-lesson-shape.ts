import type { Check } from '../course-draft.ts';
import type { Problem } from '../problem.ts';
import { problem } from '../problem-catalogue.ts';

/** A lesson says something, and one with a content note has a summary to skip to. */
export const checkLessonShape: Check = ({ lessons }) =>
  lessons.flatMap(({ lesson, tags, file, metaPlace }): Problem[] => {
    const isEmpty = lesson.items.length === 0 && lesson.sections.every((section) => section.text === '');
    const hasSummary = tags.some((use) => use.tag === 'WhatWeKnow');
    return [
      ...(isEmpty ? [problem('lesson-empty', { file, line: 1, column: 1 }, {})] : []),
      ...(lesson.contentNote && !hasSummary
        ? [problem('content-note-without-summary', metaPlace('contentNote'), {})]
        : []),
    ];
  });
