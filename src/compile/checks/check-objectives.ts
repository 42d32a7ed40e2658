import type { Check } from '../course-draft.ts';
import { problem } from '../problem-catalogue.ts';

/** Each lesson’s objective is tested by a question that counts, in the lesson or in a check, or the lesson says why not. */
export const checkObjectives: Check = ({ lessons, modules, banks }) => {
  const listed = new Set(modules.flatMap(({ lessonIds }) => lessonIds));
  const inBanks = new Set(banks.flatMap(({ lessonOf }) => [...lessonOf.values()]));
  return lessons.flatMap(({ lesson, metaPlace }) => {
    const isTested = lesson.items.some(({ purpose }) => purpose === 'scored') || inBanks.has(lesson.id);
    return isTested || !listed.has(lesson.id) || lesson.untested !== undefined
      ? []
      : [problem('objective-untested', metaPlace('objective'), { lesson: lesson.id })];
  });
};
