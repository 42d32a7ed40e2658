import type { Check, CourseDraft } from '../course-draft.ts';
import { walk } from '../lesson/node.ts';
import type { LessonDraft } from '../lesson/read-lesson.ts';
import type { TagUse, TagUseOf } from '../lesson/read-tag.ts';
import { nameAudience } from '../name-audience.ts';
import type { Problem } from '../problem.ts';
import { problem } from '../problem-catalogue.ts';

/** A passage for one role says something, stands alone, and is in a lesson that this role takes. */
export const checkPassages: Check = (draft) => [
  ...draft.lessons.flatMap((lesson) => passagesOf(lesson).flatMap((use) => checkPassage(use, lesson, draft))),
  ...draft.banks.flatMap(({ tags }) => tags.filter(isOfLessons).map(outsideLesson)),
];

function passagesOf({ tags }: LessonDraft): readonly TagUseOf<'ForRole'>[] {
  return tags.filter((use): use is TagUseOf<'ForRole'> => use.tag === 'ForRole');
}

function checkPassage(
  { node, place, attributes: { audience } }: TagUseOf<'ForRole'>,
  { lesson, isWhole }: LessonDraft,
  { course }: CourseDraft,
): readonly Problem[] {
  const inner = [...walk(node)].filter(({ name }) => name === 'ForRole');
  const paths = course?.paths ?? [];
  const isSeen = paths.some(({ audiences }) =>
    [lesson.audience, audience].every((one) => audiences.includes(one)),
  );
  return [
    ...(node.children?.length ? [] : [problem('tag-empty', place, { tag: 'ForRole' })]),
    ...inner.map(() => problem('passage-in-passage', place, {})),
    ...(paths.length > 0 && isWhole && !isSeen
      ? [
          problem('passage-off-path', place, {
            of: nameAudience(audience),
            lesson: nameAudience(lesson.audience),
          }),
        ]
      : []),
  ];
}

function isOfLessons({ tag }: TagUse): boolean {
  return tag === 'ForRole' || tag === 'Printable' || tag === 'Discuss' || tag === 'SearchWords';
}

function outsideLesson({ tag, place }: TagUse): Problem {
  return problem('tag-in-bank', place, { tag });
}
