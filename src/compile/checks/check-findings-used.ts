import type { Check } from '../course-draft.ts';
import { problem } from '../problem-catalogue.ts';

/** Each finding of the register is used in a lesson, is held in reserve, or the course is unfinished. */
export const checkFindingsUsed: Check = ({ registers: { findings }, modules, lessons, isUnfinished }) => {
  const listed = new Set(modules.flatMap(({ lessonIds }) => lessonIds));
  // Where a lesson waits to be listed, what it uses will be used.
  const isWaiting = lessons.some(({ lesson }) => !listed.has(lesson.id));
  if (!findings || isUnfinished || isWaiting) return [];
  const used = new Set(
    lessons.flatMap(({ lesson }) => [...lesson.findings, ...lesson.items.flatMap((item) => item.findings)]),
  );
  return findings.values.flatMap(({ id, reserve }, index) =>
    used.has(id) || reserve
      ? []
      : [problem('finding-unused', findings.placeOf([index, 'id']), { finding: id })],
  );
};
