import type { Check } from '../course-draft.ts';
import type { Place, Problem } from '../problem.ts';
import { problem } from '../problem-catalogue.ts';

/** Each drawing that the course or a module names lies beside the file that names it. */
export const checkIllustrations: Check = ({ files, course, placeInCourse, modules }) => {
  const missing = (name: string | undefined, folder: string, place: () => Place): readonly Problem[] =>
    name === undefined || files.others.has(folder + name)
      ? []
      : [problem('illustration-missing', place(), { path: name })];
  return [
    ...missing(course?.illustration, '', () => placeInCourse(['illustration'])),
    ...modules.flatMap(({ module, file, placeOf }) =>
      missing(module.illustration, file.replace('module.yaml', ''), () => placeOf(['illustration'])),
    ),
  ];
};
