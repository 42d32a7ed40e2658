import type { Check } from '../course-draft.ts';
import { nearestWord } from '../nearest-word.ts';
import { problem } from '../problem-catalogue.ts';

/** Each listed lesson exists in its module's folder, and each lesson is listed. */
export const checkListing: Check = ({ files, modules, lessons }) => {
  const known = lessons.map(({ lesson }) => lesson.id);
  const listed = new Set(modules.flatMap((module) => module.lessonIds));
  // A lesson that could not be read has its own problems; it isn't missing as well.
  const isWritten = (path: string) => files.texts.has(path);
  const missing = modules.flatMap(({ lessonIds, file, placeOf }) =>
    lessonIds.flatMap((id, index) => {
      const path = file.replace('module.yaml', `${id}.mdx`);
      if (known.includes(id) || isWritten(path)) return [];
      const details = { thing: 'lesson', id, nearest: nearestWord(id, known), list: `this module, as ${path}` };
      return [problem('nothing-known', placeOf(['lessons', index]), details)];
    }),
  );
  const unlisted = lessons
    .filter(({ lesson }) => !listed.has(lesson.id))
    .map(({ lesson, metaPlace }) => problem('lesson-unlisted', metaPlace('id'), { lesson: lesson.id }));
  return [...missing, ...unlisted];
};
