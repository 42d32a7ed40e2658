import type { Check, CourseDraft, ModuleDraft } from '../course-draft.ts';
import type { LessonDraft } from '../lesson/read-lesson.ts';
import { nearestWord } from '../nearest-word.ts';
import { type Place, type Problem, startOf } from '../problem.ts';
import { problem } from '../problem-catalogue.ts';

/** Each listed lesson and module exists and is listed once, and each that exists is listed. */
export const checkListing: Check = (draft) => [
  ...missingLessons(draft),
  ...lessonsOfOtherName(draft),
  ...unlistedLessons(draft),
  ...unlistedModules(draft),
  ...listedTwice('module', placesOfModules(draft)),
  ...listedTwice('lesson', distinctModules(draft).flatMap(placesOfLessons)),
  ...distinctModules(draft).flatMap(otherName),
];

function missingLessons({ files, modules, lessons }: CourseDraft): readonly Problem[] {
  const known = lessons.map(({ lesson }) => lesson.id);
  // A lesson that could not be read has its own problems; it isn't missing as well.
  const isWritten = (path: string) => files.texts.has(path) || files.others.has(path.replace(/mdx$/, 'md'));
  return modules.flatMap(({ lessonIds, file, placeOf }) =>
    lessonIds.flatMap((id, index) => {
      const path = file.replace('module.yaml', `${id}.mdx`);
      if (known.includes(id) || isWritten(path)) return [];
      const details = {
        thing: 'lesson',
        id,
        nearest: nearestWord(id, known),
        list: `this module, as ${path}`,
      };
      return [problem('nothing-known', placeOf(['lessons', index]), details)];
    }),
  );
}

/** A lesson whose file is listed by its name, though it goes by another id: it would be nowhere in the course. */
function findOtherNames({ modules, lessons }: CourseDraft): ReadonlyMap<LessonDraft, string> {
  const listed = new Map(
    modules.flatMap(({ lessonIds, file }) =>
      lessonIds.map((id) => [file.replace('module.yaml', `${id}.mdx`), id] as const),
    ),
  );
  const known = new Set(lessons.map(({ lesson }) => lesson.id));
  const everyListed = new Set(listed.values());
  return new Map(
    lessons.flatMap((draft) => {
      const id = listed.get(draft.file);
      const isOther =
        draft.isWhole && id !== undefined && !known.has(id) && !everyListed.has(draft.lesson.id);
      return isOther ? [[draft, id] as const] : [];
    }),
  );
}

function lessonsOfOtherName(draft: CourseDraft): readonly Problem[] {
  return [...findOtherNames(draft)].map(([{ lesson, metaPlace }, listed]) =>
    problem('lesson-id-differs', metaPlace('id'), { id: lesson.id, listed }),
  );
}

function unlistedLessons(draft: CourseDraft): readonly Problem[] {
  const { files, modules, moduleIds, lessons } = draft;
  const otherNames = findOtherNames(draft);
  const listed = new Set(modules.flatMap((module) => module.lessonIds));
  const read = new Set(modules.map((module) => module.file));
  // What a module.yaml lists that is missing or was not read, nobody knows.
  const isWanted = (list: string) =>
    files.texts.has(list) || moduleIds.some((id) => list === `modules/${id}/module.yaml`);
  const isUnknown = (list: string) => isWanted(list) && !read.has(list);
  return lessons
    .filter((one) => {
      const { lesson, file, isWhole } = one;
      const isTold = otherNames.has(one) || isUnknown(`${folderOf(file)}/module.yaml`);
      return isWhole && !listed.has(lesson.id) && !isTold;
    })
    .map(({ lesson, metaPlace }) => problem('lesson-unlisted', metaPlace('id'), { lesson: lesson.id }));
}

function unlistedModules({ files, course, moduleIds }: CourseDraft): readonly Problem[] {
  if (!course) return [];
  return [...files.texts.keys()].flatMap((file) => {
    const id = /^modules\/([^/]+)\/module\.yaml$/.exec(file)?.[1];
    return id && !moduleIds.includes(id) ? [problem('module-unlisted', startOf(file), { module: id })] : [];
  });
}

type Named = readonly [id: string, place: Place];

function listedTwice(thing: string, named: readonly Named[]): readonly Problem[] {
  const seen = new Set<string>();
  return named.flatMap(([id, place]) => {
    const isAgain = seen.has(id);
    seen.add(id);
    return isAgain ? [problem('listed-twice', place, { thing, id })] : [];
  });
}

function placesOfModules({ moduleIds, placeInCourse }: CourseDraft): readonly Named[] {
  return moduleIds.map((id, index) => [id, placeInCourse(['modules', index])]);
}

function placesOfLessons({ lessonIds, placeOf }: ModuleDraft): readonly Named[] {
  return lessonIds.map((id, index) => [id, placeOf(['lessons', index])]);
}

/** A module that is listed twice still lists its lessons once. */
function distinctModules({ modules }: CourseDraft): readonly ModuleDraft[] {
  return [...new Map(modules.map((module) => [module.file, module])).values()];
}

function otherName({ module, file, placeOf }: ModuleDraft): readonly Problem[] {
  const folder = folderOf(file).replace('modules/', '');
  return module.id === folder
    ? []
    : [problem('module-id-differs', placeOf(['id']), { id: module.id, folder })];
}

function folderOf(file: string): string {
  return file.split('/').slice(0, -1).join('/');
}
