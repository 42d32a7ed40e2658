import type { Check, CourseDraft } from '../course-draft.ts';
import { nameAudience } from '../name-audience.ts';
import { nearestWord } from '../nearest-word.ts';
import type { Problem } from '../problem.ts';
import { problem } from '../problem-catalogue.ts';

/** Each path has an id of its own, each lesson is on a path, and the essentials can be taken by those they are for. */
export const checkPaths: Check = (draft) => [
  ...repeatedPaths(draft),
  ...offEveryPath(draft),
  ...essentials(draft),
];

function repeatedPaths({ course, placeInCourse }: CourseDraft): readonly Problem[] {
  const ids = course?.paths.map(({ id }) => id) ?? [];
  return ids.flatMap((id, index) => {
    const at = ids.indexOf(id);
    if (at === index) return [];
    const { file, line } = placeInCourse(['paths', at, 'id']);
    const place = placeInCourse(['paths', index, 'id']);
    return [problem('id-repeated', place, { thing: 'paths', id, first: `${file}:${line}` })];
  });
}

function offEveryPath({ course, modules, lessons }: CourseDraft): readonly Problem[] {
  const paths = course?.paths ?? [];
  const listed = new Set(modules.flatMap(({ lessonIds }) => lessonIds));
  return lessons
    .filter(({ lesson, isWhole }) => paths.length > 0 && isWhole && listed.has(lesson.id))
    .filter(({ lesson }) => !paths.some(({ audiences }) => audiences.includes(lesson.audience)))
    .map(({ lesson, metaPlace }) =>
      problem('lesson-off-path', metaPlace('audience'), {
        lesson: lesson.id,
        audience: nameAudience(lesson.audience),
      }),
    );
}

function essentials({ course, lessons, modules, placeInCourse }: CourseDraft): readonly Problem[] {
  if (!course?.essentials) return [];
  const { audience, lessons: ids } = course.essentials;
  const known = modules.flatMap(({ lessonIds }) => lessonIds);
  return ids.flatMap((id, index): readonly Problem[] => {
    const place = placeInCourse(['essentials', 'lessons', index]);
    if (!known.includes(id)) {
      const details = { thing: 'lesson', id, nearest: nearestWord(id, known), list: 'a module.yaml' };
      return [problem('nothing-known', place, details)];
    }
    if (ids.indexOf(id) < index) return [problem('listed-twice', place, { thing: 'lesson', id })];
    const found = lessons.find(({ lesson, isWhole }) => isWhole && lesson.id === id)?.lesson.audience;
    const isFit = found === undefined || found === 'everyone' || found === audience;
    return isFit
      ? []
      : [
          problem('essentials-unfit', place, {
            lesson: id,
            of: nameAudience(found),
            for: nameAudience(audience),
          }),
        ];
  });
}
